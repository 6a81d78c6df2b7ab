import { withParameters } from "../address.js";
import { groupBy } from "../../base/group-by.js";
import { html, type Printable, type Template } from "../html.js";
import type { View } from "../page.js";
import { hrefOf } from "../parts/hrefs.js";
import { printNote } from "../parts/sentences.js";
import { printArticleName, printInARow, printName, when } from "../parts/texts/texts.js";
import type { WholeArticle } from "../ask/documents.js";

type Signature = WholeArticle["signatories"]["nodes"][number];

/** Who signed it, in the order in which it is printed; a hundred at a time. */
export function printSignatories({ signatories }: WholeArticle, { words, address }: View): Template | undefined {
  const { totalCount, nodes, pageInfo } = signatories;
  if (totalCount === 0) return undefined;
  const next = withParameters(address, ["after", "answers", "mentions"], { after: pageInfo.endCursor ?? undefined });
  const hasPartial = nodes.some(({ signer }) => signer.__typename === "Person" && signer.nameForm === "PARTIAL");
  const sources = [
    ...groupBy(
      nodes.flatMap(({ source }) => (source === null ? [] : [source])),
      ({ id }) => id,
    ).values(),
  ].flatMap((all) => all.slice(0, 1));
  const notes = [...new Set(nodes.flatMap(({ note }) => (note === null ? [] : [note])))];
  return html`<section aria-labelledby="signatories">
    <h2 id="signatories">${words.article.signatories} <span class="count">${words.number(totalCount)}</span></h2>
    <p class="said">${words.article.asPrinted} ${when(hasPartial, () => html`${words.article.initials}`)}</p>
    <ol class="signatories">
      ${nodes.map((signature) => printSignature(signature, view(signature)))}
    </ol>
    ${when(sources.length === 1, () => html`<p class="meta">${words.article.allSeenIn} ${sources.map(printArticleName)}</p>`)}
    ${notes.map((note) => printNote(note, words))}
    ${when(pageInfo.hasNextPage, () => html`<p><a href=${`${next}#signatories`}>${words.article.moreSignatories}</a></p>`)}
  </section>`;

  function view({ capacity, onBehalfOf, status, source }: Signature): readonly Printable[] {
    return [
      capacity ?? undefined,
      onBehalfOf === null ? undefined : html`${words.article.onBehalfOf} ${printName(onBehalfOf.id, onBehalfOf.name)}`,
      status === "ACCEPTED" ? undefined : html`<strong class="said">${words.status[status]}</strong>`,
      source === null || sources.length === 1 ? undefined : html`${words.article.seenIn} ${printArticleName(source)}`,
    ];
  }
}

/** `value` counts as printed, so that the first of the second hundred is the 101st. */
function printSignature({ position, nameAsPrinted, signer }: Signature, more: readonly Printable[]): Template {
  const name = html`<a href=${hrefOf(signer.id) ?? ""} dir="auto">${nameAsPrinted}</a>`;
  const about = html`<span class="meta">${printInARow(more)}</span>`;
  return position === null ? html`<li>${name} ${about}</li>` : html`<li value=${position}>${name} ${about}</li>`;
}
