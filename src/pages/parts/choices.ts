import { withParameters } from "../address.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";

/** One thing that a list can be narrowed to. */
export interface Choice {
  /** As it stands in the address. */
  readonly value: string;
  readonly label: string;
  readonly lang?: string;
  readonly count?: number;
}

/** A condition of a list, and what it can be. */
export interface Choosing {
  /** The name of the parameter. */
  readonly name: string;
  readonly heading: string;
  readonly choices: readonly Choice[];
  /** What is chosen where the address says nothing; left out where that is everything. */
  readonly fallback?: string;
}

/** Links that narrow a list by one condition; the one that is chosen leads back to all. */
export function printChoices(
  { name, heading, choices, fallback }: Choosing,
  view: View,
  known: readonly string[],
): Template {
  const chosen = view.address.parameters.get(name) ?? fallback;
  const id = `choose-${name}`;
  return html`<section class="choices" aria-labelledby=${id}>
    <h2 id=${id}>${heading}</h2>
    <ul>
      ${choices.map((choice) => html`<li>${printChoice(choice)}</li>`)}
    </ul>
  </section>`;

  function printChoice({ value, label, count }: Choice): Template {
    const isChosen = value === chosen;
    const wanted = value === fallback || (isChosen && fallback === undefined) ? undefined : value;
    const href = withParameters(view.address, known, { [name]: wanted, after: undefined });
    const number = count === undefined ? undefined : html` <span class="count">${view.words.number(count)}</span>`;
    if (!isChosen) return html`<a href=${href}>${label}</a>${number}`;
    return html`<a href=${href} aria-current="true">${label}</a>${number}`;
  }
}

/** What to say where no record fits: each condition that can be dropped. */
export function printNothingFits(view: View, conditions: readonly string[], known: readonly string[]): Template {
  const { words, address } = view;
  const given = conditions.filter((name) => address.parameters.has(name));
  return html`<div class="nothing">
    <p>${words.facts.nothingFits}</p>
    <ul>
      ${given.map(
        (name) =>
          html`<li>
            <a href=${withParameters(address, known, { [name]: undefined, after: undefined })}
              >${words.facts.drop(words.conditions[name] ?? name)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}
