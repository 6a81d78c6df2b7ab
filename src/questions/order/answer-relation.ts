import type { KnownDate } from "../../rules/dates/bounds/known-date.js";
import { orderDates } from "./date-order.js";
import { relationBy } from "./known-order.js";
import type { TemporalRelationName } from "./types.js";

/** A text with all that is known of its date. */
export interface DatedText {
  readonly id: string;
  readonly published: KnownDate | null;
}

/** Which of two texts are known to answer the other. */
export interface KnownAnswers {
  readonly byFirst: boolean;
  readonly bySecond: boolean;
}

/** How the first of two texts stands to the second in time, by the days that both can lie on and by whether they are known to answer each other. */
export function answerRelation(a: DatedText, b: DatedText, known: KnownAnswers): TemporalRelationName {
  if (a.id === b.id) return "SAME_DAY";
  return relationBy(orderDates(a.published, b.published).relation, {
    first: known.byFirst || undefined,
    second: known.bySecond || undefined,
  });
}
