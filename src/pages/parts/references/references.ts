import type { Reference } from "../../ask/documents.js";
import { printNote } from "../sentences.js";
import { html, type Printable, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { listOf, printArticleName, printInARow, when } from "../texts/texts.js";

type Place = Reference["places"][number];

/** One reference in a list: how it refers, on which side, to or from what, and where that stands. */
export function printReference(reference: Reference, other: Template, words: Words): Template {
  const { type, stance, isResponse, status, note } = reference;
  return html`<li class=${`reference ${status === "ACCEPTED" ? "" : "unreviewed"}`} id=${anchorOf(reference)}>
    <p class="how">
      ${words.citation[type]}
      ${when(isResponse, () => html`<span class=${`stance ${stance.toLowerCase()}`}>${stanceMark(stance)} ${words.stance[stance]}</span>`)}
    </p>
    <div>
      ${other}
      <p class="meta">${printInARow(whereItStands(reference, words))}</p>
      ${reference.places.slice(1).map((place) => html`<p class="meta">${printInARow(printPlace(place, words))}</p>`)}
      ${printNote(note, words)}
    </div>
  </li>`;
}

/** Which other texts say so, its first place and the evidence for it; that it is only suggested, if so. */
function whereItStands({ statedIn, places, evidence, status }: Reference, words: Words): readonly Printable[] {
  const [first = { locator: null, quote: null }] = places;
  return [
    when(
      statedIn.length > 0,
      () => html`${words.article.referenceKnownFrom} ${listOf(statedIn.map(printArticleName))}`,
    ),
    ...printPlace(first, words),
    words.referenceEvidence[evidence],
    status === "ACCEPTED" ? undefined : html`<strong class="said">${words.status[status]}</strong>`,
  ];
}

function printPlace({ locator, quote }: Place, words: Words): readonly Printable[] {
  return [locator ?? undefined, quote === null ? words.facts.noWords : html`<q dir="auto">${quote}</q>`];
}

/** Where a reference stands in its text, or the words there: one place after the other, as a cell of a table. */
export function cellOfPlaces({ places }: Reference, part: keyof Place): string {
  return places.flatMap((place) => place[part] ?? []).join("; ");
}

/** Where a reference can be linked to on a page. */
export function anchorOf({ id }: { readonly id: string }): string {
  return id.replaceAll("/", "--");
}

const ends: Readonly<Record<Reference["stance"], Template>> = {
  AGREES: html`<svg class="mark" viewBox="0 0 34 10" aria-hidden="true">
    <path d="M1 5H27" />
    <circle cx="29" cy="5" r="3.2" />
  </svg>`,
  DEVELOPS: html`<svg class="mark" viewBox="0 0 34 10" aria-hidden="true">
    <path d="M1 5H26" stroke-dasharray="7 3" />
    <path class="end" d="M33 5L26 1.4V8.6Z" />
  </svg>`,
  DISAGREES: html`<svg class="mark" viewBox="0 0 34 10" aria-hidden="true">
    <path d="M1 5H31" />
    <path d="M31.5 1V9" stroke-width="2.6" />
  </svg>`,
  NEUTRAL: html`<svg class="mark" viewBox="0 0 34 10" aria-hidden="true">
    <path d="M1 5H25" stroke-dasharray="2.5 2.5" />
    <circle class="ring" cx="29" cy="5" r="3" />
  </svg>`,
};

/** The line that stands for a side, in colour and form. Words stand beside it always. */
export function stanceMark(stance: Reference["stance"]): Template {
  return ends[stance];
}
