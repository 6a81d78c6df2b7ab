import type { Completeness } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";

/** Whether all that was asked for is on the page, and if not how much is left out and why. Said always. */
export function printCompleteness({ isComplete, omittedCount, reasons }: Completeness, words: Words): Template {
  if (isComplete) return html`<p class="said">${words.completeness.complete}</p>`;
  const why = reasons.map((reason) => words.omission[reason]);
  return html`<p class="said">${words.completeness.omitted(omittedCount ?? undefined, why)}</p>`;
}
