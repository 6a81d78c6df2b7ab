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

/** Links that narrow a list by one condition; the one that is chosen leads back to all. Left out where there is nothing to choose. */
export function printChoices(
  { name, heading, choices, fallback }: Choosing,
  view: View,
  known: readonly string[],
): Template | undefined {
  if (choices.length === 0) return undefined;
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

/** How many there would be without a condition, by its name, for those that are given; `null` where nobody has counted. */
export type Without = Readonly<Record<string, { readonly totalCount: number | null } | undefined>>;

/** What to say where no record fits: each condition that can be dropped, and how many there are then, most first. */
export function printNothingFits(view: View, without: Without, known: readonly string[]): Template {
  const { words, address } = view;
  const drop = (name: string, number: number | null): Template => {
    const href = withParameters(address, known, { [name]: undefined, after: undefined });
    const label = words.facts.drop(words.conditions[name] ?? name);
    const count = number === null ? undefined : html` <span class="count">${words.number(number)}</span>`;
    return html`<li><a href=${href}>${label}</a>${count}</li>`;
  };
  const given = Object.entries(without).flatMap(([name, found]) =>
    found === undefined ? [] : [{ name, number: found.totalCount }],
  );
  const offers = given.sort((a, b) => (b.number ?? 0) - (a.number ?? 0)).map(({ name, number }) => drop(name, number));
  if (offers.length === 0) return html`<p class="none">${words.facts.nothingHere}</p>`;
  return html`<div class="nothing">
    <p>${words.facts.nothingFits}</p>
    <ul>
      ${offers}
    </ul>
  </div>`;
}
