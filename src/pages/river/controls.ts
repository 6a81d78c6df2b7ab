import { toParameter } from "../address.js";
import type { Terms } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { View } from "../page.js";
import { printChoices, type Choice } from "../parts/choices.js";
import { stanceMark } from "../parts/references/references.js";
import { when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";
import type { Lens } from "./layout/lens.js";
import { textsOf, type RiverModel } from "./model.js";
import { allStances, riverParameters, stateHref, toggledStance, type Lanes, type RiverState } from "./state.js";

/** What the river can be looked at by: lanes, sides and mentions, each a link to the river in that state. */
export function printControls(model: RiverModel, state: RiverState, view: View): Template {
  return html`<div class="controls">
    ${printLanes(state, view)} ${printLegend(model, state, view)} ${printNarrowing(model, view)}
  </div>`;
}

const allLanes: readonly Lanes[] = ["debates", "publications", "languages"];

function printLanes({ lanes }: RiverState, { words, address }: View): Template {
  return html`<nav class="lanes" aria-label=${words.river.lanesBy}>
    <ul>
      ${allLanes.map((each) => {
        const href = stateHref(address, { lanes: each === "debates" ? undefined : each, focus: undefined });
        const label = words.river.lanes[each];
        return each === lanes
          ? html`<li><a href=${href} aria-current="true">${label}</a></li>`
          : html`<li><a href=${href}>${label}</a></li>`;
      })}
    </ul>
  </nav>`;
}

/** What the lines mean, and how many there are of each; each can be taken out and put back. */
function printLegend({ counts, mentions }: RiverModel, state: RiverState, { words, address }: View): Template {
  const { showsMentions, stances } = state;
  return html`<ul class="legend" aria-label=${words.river.sides}>
    ${allStances.map((stance) => {
      const href = stateHref(address, { stance: toggledStance(stances, stance) });
      return html`<li>
        ${printSide({ stance, href, count: counts.get(stance) ?? 0, isShown: stances.has(stance) }, words)}
      </li>`;
    })}
    <li>
      <a
        class="stance ${showsMentions ? "" : "off"}"
        href=${stateHref(address, { mentions: showsMentions ? undefined : "on" })}
      >
        <svg class="mark dotted" viewBox="0 0 34 10" aria-hidden="true"><path d="M1 5H33" /></svg>
        <span>${words.river.mentions}</span> <span class="count">${words.number(mentions.length)}</span>
        <span class="meta">${showsMentions ? words.river.mentionsOn : words.river.mentionsOff}</span>
      </a>
    </li>
  </ul>`;
}

interface Side {
  readonly stance: Terms["Stance"];
  readonly href: string;
  readonly count: number;
  readonly isShown: boolean;
}

function printSide({ stance, href, count, isShown }: Side, words: Words): Template {
  return html`<a class=${`stance ${stance.toLowerCase()} ${isShown ? "" : "off"}`} href=${href}>
    ${stanceMark(stance)} <span>${words.stance[stance]}</span> <span class="count">${words.number(count)}</span>
    ${when(!isShown, () => html`<span class="meta">${words.river.isHidden}</span>`)}
  </a>`;
}

/** Kinds and languages of texts, and ways in which they answer. */
function printNarrowing(model: RiverModel, view: View): Template {
  const { words, address } = view;
  const texts = textsOf(model);
  const given = ["type", "lang", "kind"].some((name) => address.parameters.has(name));
  const shown: readonly { readonly name: string; readonly choices: readonly Choice[] }[] = [
    {
      name: "type",
      choices: choicesOf(
        model.answers,
        ({ type }) => type,
        (type) => ({ value: toParameter(type), label: words.citation[type] }),
      ),
    },
    {
      name: "kind",
      choices: choicesOf(
        texts,
        ({ article }) => article.kind,
        (kind) => ({ value: toParameter(kind), label: words.articleKind[kind] }),
      ),
    },
    {
      name: "lang",
      choices: choicesOf(
        texts,
        ({ article }) => article.language,
        (language) => ({ value: language, label: words.languageName(language) }),
      ),
    },
  ];
  const body = shown.map((each) =>
    printChoices({ heading: words.conditions[each.name] ?? "", ...each }, view, riverParameters),
  );
  return html`<details class="narrow" ?open=${given}>
    <summary>${words.river.narrow}</summary>
    ${body}
  </details>`;
}

/** What occurs in a list with how often, the most frequent first. */
function choicesOf<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value,
  toChoice: (value: Value) => Choice,
): readonly Choice[] {
  const counts = new Map<Value, number>();
  for (const item of items) counts.set(valueOf(item), (counts.get(valueOf(item)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ ...toChoice(value), count }));
}

/** The way out of a text in the middle and of a lens. */
export function printBackLink(
  { focus, lens }: RiverState,
  shown: Lens | undefined,
  { words, address }: View,
): Template | undefined {
  const isLens = lens !== undefined;
  if (focus === undefined && !isLens) return undefined;
  const back = focus === undefined ? { from: undefined, to: undefined, others: undefined } : { focus: undefined };
  const label = focus === undefined ? words.river.allTimes : words.river.backToWhole;
  const said =
    shown === undefined ? undefined : words.river.underLens(new Date(shown.from * msADay), new Date(shown.to * msADay));
  return html`<p class="back">
    <a href=${stateHref(address, back)} data-back>${label}</a> <span class="meta">${said}</span>
  </p>`;
}

const msADay = 86_400_000;
