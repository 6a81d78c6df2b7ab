import { groupBy } from "../../base/group-by.js";
import type { Rival, Rivals } from "../ask/documents.js";
import { printNote } from "../parts/sentences.js";
import { html, type Printable, type Template } from "../html.js";
import { articleMeta } from "../parts/texts/articles.js";
import { howSure, printStated } from "../parts/claims/claims.js";
import { printArticleName, printInARow, when } from "../parts/texts/texts.js";
import type { Words } from "../words/words.js";

/** A table of what the sources say, a row each. What one editor has put on one side stands together. */
export function printRivals({ topic, claims, shown }: Rivals, words: Words): Template {
  const sides = [...groupBy(claims, ({ side }) => side).values()];
  const rows = sides.flatMap((own) => own.map((claim) => printRival(claim, claim.id === shown.claim?.id, words)));
  return html`<div class="scroll">
    <table class="rivals">
      <caption class="hidden">
        ${topic}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.conflicts.says}</th>
          <th scope="col">${words.conflicts.where}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function printRival(claim: Rival, isShown: boolean, words: Words): Template {
  const { status, note, side, source, isVariant } = claim;
  return html`<tr class=${status === "ACCEPTED" ? "" : "unreviewed"}>
    <td>
      <p>
        ${printStated(claim, words)}
        ${when(isShown, () => html`<strong class="shown">${words.conflicts.shownFirst}</strong>`)}
      </p>
      <p class="meta">
        ${printInARow([claim.locator ?? undefined, side === null ? undefined : words.conflicts.onSide(side), isVariant ? words.conflicts.variant : undefined, ...howSure(claim, words)])}
      </p>
      ${printNote(note, words)}
    </td>
    <td>
      ${printArticleName(source)}
      <p class="meta">${printInARow(articleMeta(source, words))}</p>
      ${printRepeated(claim, words)}
    </td>
  </tr>`;
}

/** Whose words it repeats: such a source adds no support. */
function printRepeated({ echoOf }: Rival, words: Words): Printable {
  if (echoOf === null) return undefined;
  return html`<p class="meta"><em class="said">${words.conflicts.repeats}</em> ${printArticleName(echoOf.source)}</p>`;
}
