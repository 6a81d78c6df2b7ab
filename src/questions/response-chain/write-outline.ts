import { invariant } from "../../base/invariant.js";
import { findCitationType } from "../../model/citation-type.js";
import { dateText } from "../../rules/dates/write-date.js";
import type { OutlineLine, OutlinePart } from "./types.js";
import { orderDates } from "../order/date-order.js";
import type { Yielder } from "../../base/scheduling/yield-to-event-loop.js";
import type { ChainAnswer, ChainArticle, ChainGraph } from "./chain-graph.js";
import type { ChainQuestion } from "./chain-walk.js";
import type { ChainDetails, ReferenceWords } from "./details.js";
import { describer, linked, plain, type Describe } from "./describe-text.js";
import { inReadingOrder } from "./reading-order.js";

/** The chain as prose, in one order always: where it begins; then each answer that leads on from there, the oldest first, and under it the
 *  answers that lead on from it. An answer back to what has been told of stands where it is given, and nothing is told under it again. */
export async function writeOutline(
  graph: Pick<ChainGraph, "texts" | "answers">,
  details: Pick<ChainDetails, "articles" | "references">,
  { direction, asOf, from }: Pick<ChainQuestion, "direction" | "asOf" | "from">,
  yielder: Yielder,
): Promise<readonly OutlineLine[]> {
  const root = invariant(
    graph.texts.find(({ id }) => id === from),
    "the text where the chain begins",
  );
  const describe = describer(details);
  const begin = [...describe(root), plain(`${notYet(root, asOf)}.`)];
  const lines: OutlineLine[] = [{ depth: 0, ...sentence(begin), article: root.id, reference: null }];
  for (const { answer, near, far } of inReadingOrder(graph.answers, root, direction)) {
    const told = sentence(tell(answer, describe, details.references.get(answer.record.id)));
    lines.push({ depth: near.depth + 1, ...told, article: far.id, reference: answer.record.id });
    if (yielder.isUp()) await yielder.giveWay();
  }
  return lines;
}

/** Where the chain begins was asked for, and stands there whenever it was published. */
function notYet({ published }: ChainArticle, asOf: string | undefined): string {
  const earliest = published?.earliest ?? null;
  if (asOf === undefined || earliest === null || earliest <= asOf) return "";
  return `; by its date it had not been published by ${dateText({ edtf: asOf })}`;
}

const evidenceWords: Readonly<Record<string, string>> = {
  QUOTED: "identified by its title, address or words",
  NAMED: "identified only by its author or subject",
  INFERRED: "matched by the editors of this corpus",
};

const statusWords: Readonly<Record<string, string>> = {
  SUGGESTED: "suggested, not reviewed",
  REJECTED: "reviewed and rejected",
};

/** `Ada Quill, “Yes” (4 March 2019), replies to Bruno Tarn, “No” (1 March 2019): paragraph 2; identified by its title, address or words.` */
function tell({ from, to, record }: ChainAnswer, describe: Describe, words?: ReferenceWords): readonly OutlinePart[] {
  const { type, status, locator, evidence } = record;
  const notes = [
    placesText(words?.locators.length ? words.locators : [locator ?? ""]),
    evidenceWords[evidence],
    statusWords[status],
    cautionOn(record.from, record.to),
  ].filter((note) => note !== undefined);
  return [
    ...describe(from, record.from),
    plain(`, ${verbOf(type)} `),
    ...describe(to, record.to),
    plain(": "),
    ...statedBy(words?.statedIn ?? []),
    plain(`${notes.join("; ")}.`),
  ];
}

/** `known from “A history” and “A memoir”, `; nothing if the text that answers says so itself. */
function statedBy(texts: ReferenceWords["statedIn"]): readonly OutlinePart[] {
  if (texts.length === 0) return [];
  const named = texts.flatMap(({ id, title }, index) => [
    plain(index === 0 ? "known from " : index === texts.length - 1 ? " and " : ", "),
    ...linked(title, id),
  ]);
  return [...named, plain(", ")];
}

/** Most places of one answer that prose names. */
const MOST_PLACES = 5;

/** `paragraph 2, also paragraph 7, and in 3 more places`: in the order of the text, those that are not described last and by their number. */
function placesText(locators: readonly string[]): string {
  const described = locators.filter((locator) => locator !== "");
  const named = described.slice(0, MOST_PLACES);
  const others = locators.length - named.length;
  if (named.length === 0) return others > 1 ? `${String(others)} places, not noted` : "no place noted";
  const more = others === 0 ? "" : `, and in ${others === 1 ? "one more place" : `${String(others)} more places`}`;
  return `${named.join(", also ")}${more}`;
}

/** The sentence that the pieces make; those that are no titles grow into one with the next. */
function sentence(pieces: readonly OutlinePart[]): Pick<OutlineLine, "text" | "parts"> {
  const parts: OutlinePart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.article === null && piece.article === null) parts.splice(-1, 1, plain(last.text + piece.text));
    else parts.push(piece);
  }
  return { text: parts.map(({ text }) => text).join(""), parts };
}

/** `agreesWith` reads `agrees with`. */
function verbOf(type: string): string {
  const property = findCitationType(type)?.property ?? type;
  return property.replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}

function cautionOn(from: ChainArticle, to: ChainArticle): string | undefined {
  return orderDates(from.published, to.published).relation === "CERTAINLY_BEFORE"
    ? "by its date it is older than what it answers"
    : undefined;
}
