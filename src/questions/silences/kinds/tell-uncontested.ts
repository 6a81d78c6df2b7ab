import { listText } from "../../../base/list-text.js";
import { readRows, readTexts } from "../../../cypher/read-cells.js";
import type { Row, Value } from "../../../engine/row.js";
import { isLeftUnread, readExtentsText } from "../../shared/extent/read-extents.js";
import { ownExtentText, type CorpusExtent } from "../corpus-extent.js";
import type { ToldSilence } from "../silence-source.js";

/** Most texts, or conflicts, that a sentence names. */
export const MOST_NAMED = 3;

/** What is told of a claim that no other contradicts: who else speaks of the same, who disagrees, what sources dispute beside it, what notes say. */
export function tellUncontested(details: Row, corpus: CorpusExtent): ToldSilence {
  const [stated, property, title, subject, option, others, opponents, precise, disputes, ...rest] = details;
  const [note, noteOnSubject, extent] = rest;
  const what = typeof option === "string" ? `${String(property)} of “${option}”` : String(property);
  const sentences = [
    `No other claim in this corpus contradicts what ${String(title)} says of ${String(subject)}: “${String(stated)}” (${what}).`,
    othersText(Number(others)),
    ...opponentsText(readTexts(opponents), "that text on one point or another"),
    ...opponentsText(readTexts(precise), `precisely what it is about, ${String(subject)}`),
    ...disputesText(readRows(disputes).map(([topic, id]) => `“${String(topic)}” (${String(id)})`)),
    ...noteText("The note on it", note),
    ...noteText(`The note on ${String(subject)}`, noteOnSubject),
    ownExtentText(title, extent),
    `That no claim here contradicts it does not make it so, and says nothing of what stands elsewhere${unreadText(corpus)}.`,
  ];
  return { explanation: sentences.join(" "), citedBy: null, firstCitedBy: null };
}

function othersText(count: number): string {
  if (count === 0) return "No other source in it speaks of the same thing.";
  return count === 1
    ? "One other source in it speaks of the same thing."
    : `${count} other sources in it speak of the same thing.`;
}

function opponentsText(titles: readonly string[], what: string): readonly string[] {
  if (titles.length === 0) return [];
  const verb = titles.length === 1 ? "disagrees" : "disagree";
  return [`${namedText(titles)} ${verb} with ${what}.`];
}

function disputesText(conflicts: readonly string[]): readonly string[] {
  if (conflicts.length === 0) return [];
  return [
    `Sources dispute ${namedText(conflicts)}; this claim is not among those that are set against each other there.`,
  ];
}

function namedText(all: readonly string[]): string {
  return listText(all.length > MOST_NAMED ? [...all.slice(0, MOST_NAMED), "others"] : all);
}

function noteText(whose: string, note: Value | undefined): readonly string[] {
  return typeof note === "string" ? [`${whose} says: “${note}”`] : [];
}

function unreadText({ reading }: CorpusExtent): string {
  return isLeftUnread(reading)
    ? `, nor of what stands in the parts of texts that were not read. ${readExtentsText(reading)}`
    : "";
}
