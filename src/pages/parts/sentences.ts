import { html, type Printable, type Template } from "../html.js";
import type { Words } from "../words/words.js";
import { hrefOf } from "./hrefs.js";

/* Ids of records as they stand in sentences, in brackets or without. */
const ids =
  /(?<open>\()?\b(?<id>(?<kind>article|person|organization|event|vote|conflict)\/[a-z0-9](?:[a-z0-9._~-]*[a-z0-9])?)(?<close>\))?/g;

/** A sentence of the API or of an editor. Where it names a record by its id, that becomes a link. */
export function printSentence(sentence: string, words: Words): readonly Printable[] {
  const parts: Printable[] = [];
  let at = 0;
  for (const { index, groups = {}, 0: whole } of sentence.matchAll(ids)) {
    const { open = "", id = "", kind = "", close = "" } = groups;
    const label = open === "" ? (words.facts.thisRecord[kind] ?? words.facts.see) : words.facts.see;
    parts.push(sentence.slice(at, index), open, html`<a href=${hrefOf(id) ?? ""}>${label}</a>`, close);
    at = index + whole.length;
  }
  return [...parts, sentence.slice(at)];
}

/** What an editor notes; left out where that is nothing. */
export function printNote(note: string | null, words: Words): Template | undefined {
  return note === null ? undefined : html`<p class="note">${printSentence(note, words)}</p>`;
}
