import type { When } from "../ask/documents.js";
import { html, type Template } from "../html.js";
import type { Words } from "../words/words.js";

/** A date in words, and what it rests on, if no text states it. */
export function printDate(date: When | null, words: Words): Template {
  if (date === null) return html`<span class="none">${words.facts.noDate}</span>`;
  const said = date.basis === "STATED" ? undefined : words.dateBasis[date.basis];
  return html`<span class="date">${date.text}</span
    >${said === undefined ? undefined : html` <em class="said">(${said})</em>`}`;
}
