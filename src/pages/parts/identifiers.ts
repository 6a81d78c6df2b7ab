import type { ListedAs } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";
import { printInARow } from "./texts/texts.js";

/** The names and numbers under which others list it; left out where there are none. */
export function printIdentifiers(identifiers: readonly ListedAs[], words: Words): Template | undefined {
  if (identifiers.length === 0) return undefined;
  const each = identifiers.map(({ scheme, value }) => html`<span dir="auto">${scheme} ${value}</span>`);
  return html`<p class="meta">${words.facts.listedAs} ${printInARow(each)}</p>`;
}
