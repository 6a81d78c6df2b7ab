import { Field, ObjectType } from "./declare/api.js";
import { declareVocabulary } from "./declare/vocabulary.js";
import { dateText } from "./date-text.js";
import type { UncertainDate } from "./uncertain-date.js";

/** How two dates stand to each other. */
export const TemporalRelation = declareVocabulary(
  "TemporalRelation",
  "How the first of two things stands to the second in time.",
  {
    CERTAINLY_BEFORE: "Its last day is before the other's first day, and neither date is approximate or in doubt.",
    POSSIBLY_BEFORE:
      "By the bounds of the dates it is before the other, or at the latest on the same day; but one of the dates is approximate or in doubt, or they can share a day.",
    SAME_DAY: "Both are on the same day, and on that day only.",
    OVERLAPS: "Either can have come first.",
    POSSIBLY_AFTER:
      "By the bounds of the dates it is after the other, or at the earliest on the same day; but one of the dates is approximate or in doubt, or they can share a day.",
    CERTAINLY_AFTER: "Its first day is after the other's last day, and neither date is approximate or in doubt.",
    UNKNOWN: "One of them has no date.",
  },
);

/** One of the terms of `TemporalRelation`. */
export type TemporalRelationName = keyof typeof TemporalRelation;

/** How far something can be so. */
export const Possibility = declareVocabulary("Possibility", "How far something can be so, by what is known.", {
  CERTAIN: "It is so.",
  POSSIBLE: "It can be so; what is known does not decide it.",
  IMPOSSIBLE: "It cannot be so.",
  UNKNOWN: "Nothing is known that would tell.",
});

/** One of the terms of `Possibility`. */
export type PossibilityName = keyof typeof Possibility;

/** The order of two things in time. */
@ObjectType("TemporalOrder", {
  description: "The order of two things in time, as far as their dates and what is known otherwise tell.",
})
export class TemporalOrder {
  @Field(() => TemporalRelation, { description: "How `a` stands to `b`." })
  readonly relation!: TemporalRelationName;

  @Field(() => String, { description: "Why, in a sentence for a reader." })
  readonly because!: string;

  @Field(() => Possibility, {
    description:
      "Could `b` have answered `a`? CERTAIN: it came later, so that time does not stand in the way; it does not say that it did. IMPOSSIBLE: it came earlier, and an answer cannot precede the first day of what it answers.",
  })
  readonly canAnswer!: PossibilityName;
}

/** A date, as far as an order needs it. */
export type OrderedDate = Pick<UncertainDate, "edtf" | "earliest" | "latest" | "isApproximate" | "isUncertain">;

/** The order of two dates: whether the first lies before the second, why, and whether the second can have answered the first. */
export function temporalOrder(a: OrderedDate | null, b: OrderedDate | null): TemporalOrder {
  const { relation, because } = place(a, b);
  return { relation, because: because(), canAnswer: canAnswerBy[relation] };
}

/** The same without its reason, which takes most of the time. */
export function temporalRelation(a: OrderedDate | null, b: OrderedDate | null): TemporalRelationName {
  return place(a, b).relation;
}

interface Placed {
  readonly relation: TemporalRelationName;
  readonly because: () => string;
}

/** Bounds alone decide: what is open on a side can lie any time on that side. No order across a date that is approximate (`~`) or in doubt
 *  (`?`) is ever certain, one way or the other. `null` stands for no date. The only place that puts uncertain dates in order. */
function place(a: OrderedDate | null, b: OrderedDate | null): Placed {
  if (!hasBound(a) || !hasBound(b)) return { relation: "UNKNOWN", because: () => becauseUndated(a, b) };
  const [first, second] = [named(a, "first"), named(b, "second")];
  const isFirm = !first.isSoft && !second.isSoft;
  const apart = (earlier: NamedDate, later: NamedDate) => () => becauseApart(earlier, later);
  const together = () => becauseTogether(first, second);
  if (isBefore(a, b))
    return { relation: isFirm ? "CERTAINLY_BEFORE" : "POSSIBLY_BEFORE", because: apart(first, second) };
  if (isBefore(b, a)) return { relation: isFirm ? "CERTAINLY_AFTER" : "POSSIBLY_AFTER", because: apart(second, first) };
  if (first.isOneDay && second.isOneDay) {
    return isFirm
      ? { relation: "SAME_DAY", because: () => `Both are dated ${dateText(first)}.` }
      : { relation: "OVERLAPS", because: together };
  }
  if (touches(a, b)) return { relation: "POSSIBLY_BEFORE", because: () => becauseTouching(first, second) };
  if (touches(b, a)) return { relation: "POSSIBLY_AFTER", because: () => becauseTouching(second, first) };
  return { relation: "OVERLAPS", because: together };
}

/** Whether the second can have answered the first, as their order tells. */
export const canAnswerBy: Readonly<Record<TemporalRelationName, PossibilityName>> = {
  CERTAINLY_BEFORE: "CERTAIN",
  POSSIBLY_BEFORE: "POSSIBLE",
  SAME_DAY: "POSSIBLE",
  OVERLAPS: "POSSIBLE",
  POSSIBLY_AFTER: "POSSIBLE",
  CERTAINLY_AFTER: "IMPOSSIBLE",
  UNKNOWN: "UNKNOWN",
};

function hasBound(date: OrderedDate | null): date is OrderedDate {
  return date !== null && (date.earliest !== null || date.latest !== null);
}

/* ISO days sort as text. */
function isBefore(a: OrderedDate, b: OrderedDate): boolean {
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest;
}

function touches(a: OrderedDate, b: OrderedDate): boolean {
  return a.latest !== null && a.latest === b.earliest;
}

/** A date with what sentences say of it. */
interface NamedDate extends OrderedDate {
  readonly name: string;
  readonly isOneDay: boolean;
  readonly isSoft: boolean;
}

function named(date: OrderedDate, name: string): NamedDate {
  const { earliest, latest, isApproximate, isUncertain } = date;
  const isOneDay = earliest !== null && earliest === latest;
  return { ...date, name, isOneDay, isSoft: isApproximate || isUncertain };
}

function becauseUndated(a: OrderedDate | null, b: OrderedDate | null): string {
  if (!hasBound(a) && !hasBound(b)) return "Neither has a date.";
  return `The ${hasBound(a) ? "second" : "first"} has no date.`;
}

/* `The first is dated 14 March 2019, the second (about 2020) is no earlier than 1 January 2019; but the date of the second is approximate.` */
function becauseApart(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}${softness(earlier, later)}.`;
}

function becauseTouching(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}, which can be the same day${softness(earlier, later)}.`;
}

function becauseTogether(first: NamedDate, second: NamedDate): string {
  return `The dates, ${dateText(first)} and ${dateText(second)}, have days in common${softness(first, second)}; either can have come first.`;
}

function boundsText(earlier: NamedDate, later: NamedDate): string {
  const end = earlier.isOneDay ? "is dated" : `(${dateText(earlier)}) is no later than`;
  const start = later.isOneDay ? "is dated" : `(${dateText(later)}) is no earlier than`;
  return `The ${earlier.name} ${end} ${dayText(earlier.latest)}, the ${later.name} ${start} ${dayText(later.earliest)}`;
}

function softness(...dates: readonly NamedDate[]): string {
  const soft = dates.filter(({ isSoft }) => isSoft);
  const words = soft.map(
    ({ name, isApproximate }) => `the date of the ${name} is ${isApproximate ? "approximate" : "in doubt"}`,
  );
  return words.length === 0 ? "" : `; but ${words.join(" and ")}`;
}

function dayText(day: string | null): string {
  return day === null ? "" : dateText({ edtf: day });
}
