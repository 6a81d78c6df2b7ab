import type { Stated } from "../../ask/documents.js";
import { printNote } from "../sentences.js";
import { html, type Printable, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { hrefOf } from "../hrefs.js";
import { printInARow } from "../texts/texts.js";

/** What a source says, in its words or ours, where it says so, and whether others say otherwise. */
export function printClaim(claim: Stated, words: Words, more: readonly Printable[] = []): Template {
  return html`<p class=${claim.status === "ACCEPTED" ? "claim" : "claim unreviewed"}>
      ${printStated(claim, words)}
      ${claim.conflicts.filter(isDisputed).map((conflict) => printDisputed(conflict, words))}
    </p>
    <p class="meta">${printInARow([claim.locator ?? undefined, ...howSure(claim, words), ...more])}</p>
    ${printNote(claim.note, words)}`;
}

/** The words: between quotation marks if they are the source's own, and said to be ours if they are not. */
export function printStated({ stated, statedAs }: Pick<Stated, "stated" | "statedAs">, words: Words): Template {
  if (statedAs === "QUOTED") return html`<q dir="auto">${stated}</q>`;
  return html`<span class="ours">${stated}</span> <em class="said">(${words.statedAs[statedAs]})</em>`;
}

/** Rank and review, if there is anything to be said of them. */
export function howSure({ rank, status }: Pick<Stated, "rank" | "status">, words: Words): readonly Printable[] {
  return [
    words.claimRank[rank],
    status === "ACCEPTED" ? undefined : html`<strong class="said">${words.status[status]}</strong>`,
  ];
}

function isDisputed({ agreement }: Stated["conflicts"][number]): boolean {
  return agreement === "DISPUTED";
}

function printDisputed({ id, topic }: Stated["conflicts"][number], words: Words): Template {
  return html`<a class="disputed" href=${hrefOf(id) ?? ""} title=${topic}>${words.agreement.DISPUTED}</a> `;
}
