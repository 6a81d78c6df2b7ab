import type { ArticleLine, Reference } from "../../ask/documents.js";
import { html, type Template } from "../../html.js";
import type { Words } from "../../words/words.js";
import { printArticleLine } from "../texts/articles.js";
import { printReference } from "./references.js";

interface Referring {
  readonly totalCount: number;
  readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
}

/** The texts that refer to a record, and how. Left out where none does. */
export function printReferencesTo({ totalCount, nodes }: Referring, words: Words): Template | undefined {
  if (totalCount === 0) return undefined;
  return html`<section aria-labelledby="referring">
    <h2 id="referring">${words.facts.refersToIt} <span class="count">${words.number(totalCount)}</span></h2>
    <ul class="references">
      ${nodes.map((each) => printReference(each, printArticleLine(each.from, words), words))}
    </ul>
    ${printLeftOut(totalCount - nodes.length, words)}
  </section>`;
}

/** How much of a list is not on the page; nothing where all of it is. */
export function printLeftOut(number: number, words: Words): Template | undefined {
  return number === 0 ? undefined : html`<p class="said">${words.facts.leftOut(number)}</p>`;
}
