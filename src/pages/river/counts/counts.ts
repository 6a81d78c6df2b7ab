import type { ExplorerRiverData, RiverBucket } from "../../ask/documents.js";
import { html, type Template } from "../../html.js";
import type { View } from "../../page.js";
import { hrefOf } from "../../parts/hrefs.js";
import { printName, titleOf, type Localized } from "../../parts/texts/texts.js";
import type { RiverState } from "../state.js";
import { stateHref, toDate } from "../state.js";
import { drawCounts } from "./draw-counts.js";
import { layCounts } from "./lay-counts.js";

/** Where there are too many texts for one picture: how many appeared when, the largest debates by themselves, as bars and as a table. */
export function printCounts(
  buckets: readonly RiverBucket[],
  { debates }: Pick<ExplorerRiverData, "debates">,
  { lens }: RiverState,
  { words, address }: View,
): Template {
  const names = new Map(debates.nodes.map(({ mostAnswered }) => [mostAnswered.id, titleOf(mostAnswered)]));
  const layout = layCounts(buckets, lens);
  return html`<p>${words.river.tooMany}</p>
    <figure class="picture">
      ${drawCounts(layout, {
        words,
        nameOf: (debate) => names.get(debate),
        toPeriod: ({ from, to }) =>
          stateHref(address, { from: toDate(from).slice(0, 7), to: toDate(to).slice(0, 7), others: "off" }),
      })}
    </figure>
    <details class="debate">
      <summary>${words.river.inNumbers}</summary>
      ${printTable(buckets, names, { words, address })}
    </details>`;
}

function printTable(buckets: readonly RiverBucket[], names: ReadonlyMap<string, Localized>, { words }: View): Template {
  const filled = buckets.filter(({ certain, possible }) => certain + possible > 0);
  return html`<div class="scroll">
    <table class="counts">
      <thead>
        <tr>
          <th scope="col">${words.timeline.when}</th>
          <th scope="col">${words.river.debate}</th>
          <th scope="col" class="number">${words.timeline.certain}</th>
          <th scope="col" class="number">${words.timeline.possible}</th>
        </tr>
      </thead>
      <tbody>
        ${filled.map(
          ({ start, debate, certain, possible }) =>
            html`<tr>
              <th scope="row">${words.timeline.bucket(start, true)}</th>
              <td>${printDebateName(debate, names, words)}</td>
              <td class="number">${words.number(certain)}</td>
              <td class="number">${words.number(possible)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function printDebateName(
  debate: string | null,
  names: ReadonlyMap<string, Localized>,
  words: View["words"],
): Template | string {
  if (debate === null) return words.river.noDebate;
  const name = names.get(debate);
  return name === undefined ? html`<a href=${hrefOf(debate) ?? ""}>${words.river.debate}</a>` : printName(debate, name);
}
