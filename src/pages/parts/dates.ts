import type { When } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";

/** A date in words, and that the editors have worked it out, if they have. */
export function printDate(date: When | null, words: Words): Template {
  if (date === null) return html`<span class="none">${words.facts.noDate}</span>`;
  const inferred = date.basis === "INFERRED" ? html` <em class="said">(${words.facts.inferredDate})</em>` : undefined;
  return html`<span class="date">${date.text}</span>${inferred}`;
}
