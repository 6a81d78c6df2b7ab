import type { WeighedDate } from "../../rules/dates/firm-date.js";
import { toOrderedDate, type TemporalRelationName } from "./types.js";
import { knownRelation, relationOfDays, type Neighbours, type Ordered, type Way } from "./known-order.js";

/** A text with its date. */
export interface DatedText {
  readonly id: string;
  readonly published: WeighedDate | null;
}

/** Which of two texts are known to answer the other. */
export interface KnownAnswers {
  readonly byFirst: boolean;
  readonly bySecond: boolean;
}

const answers: Way = "ANSWERS";
const none: Neighbours = new Map();

/** How the first of two texts stands to the second in time, by both dates and by whether they are known to answer each other. What else they answer is
 *  not looked at. */
export function answerRelation(a: DatedText, b: DatedText, known: KnownAnswers): TemporalRelationName {
  const way = { first: known.byFirst ? answers : undefined, second: known.bySecond ? answers : undefined };
  const ofDays = relationOfDays(a.published, b.published, way);
  if (ofDays !== undefined) return ofDays;
  const [first, second] = [toText(a), toText(b)];
  return knownRelation(
    { ...first, earlier: known.byFirst ? only(second) : none, later: known.bySecond ? only(second) : none },
    { ...second, earlier: known.bySecond ? only(first) : none, later: known.byFirst ? only(first) : none },
  );
}

function toText({ id, published }: DatedText) {
  return { id, isText: true, date: toOrderedDate(published) };
}

function only({ id, date }: Pick<Ordered, "id" | "date">): Neighbours {
  return new Map([[id, { date, way: answers }]]);
}
