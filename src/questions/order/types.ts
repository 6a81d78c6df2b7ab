import { Field, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import type { DateBounds } from "../../rules/dates/date-bounds.js";
import { dateText } from "../../rules/dates/write-date.js";
import { listText } from "../../base/list-text.js";
import { isFirm, type Doubt, type WeighedDate } from "../../rules/dates/firm-date.js";

/** How two dates stand to each other. */
export const TemporalRelation = declareVocabulary(
  "TemporalRelation",
  "How the first of two things stands to the second in time.",
  {
    CERTAINLY_BEFORE:
      "Its last day is before the other's first day, and both dates are firm: stated, neither approximate nor in doubt, disputed by no source, of what took place.",
    POSSIBLY_BEFORE:
      "By the bounds of the dates, or by what is known otherwise, it is before the other, or at the latest on the same day; but one of the dates is not firm, or they can share a day, or what is known contradicts the dates.",
    SAME_DAY: "Both are on the same day, and on that day only; both dates are firm.",
    OVERLAPS: "Either can have come first.",
    POSSIBLY_AFTER:
      "By the bounds of the dates, or by what is known otherwise, it is after the other, or at the earliest on the same day; but one of the dates is not firm, or they can share a day, or what is known contradicts the dates.",
    CERTAINLY_AFTER: "Its first day is after the other's last day, and both dates are firm.",
    UNKNOWN: "One of them has no date, and nothing else is known.",
  },
);

/** One of the terms of `TemporalRelation`. */
export type TemporalRelationName = keyof typeof TemporalRelation;

/** How far something can be so. */
export const Possibility = declareVocabulary("Possibility", "How far something can be so, by what is known.", {
  CERTAIN: "It is so: of `canAnswer`, that it could have answered, not that it did.",
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
      "Could `b` have answered `a`? CERTAIN: it came later, so that time does not stand in the way, or an accepted reference says that it did; the first does not say that it did. IMPOSSIBLE: it came earlier, and an answer cannot precede the first day of what it answers; or it is an event or a vote, and only texts answer.",
  })
  readonly canAnswer!: PossibilityName;
}

/** What keeps a date from being firm. */
export interface DoubtOn {
  readonly doubt: Doubt;
  /** The id of what it is the date of, where that is not the thing that is put in order. */
  readonly of?: string;
}

/** A date, as far as an order needs it. */
export interface OrderedDate extends DateBounds {
  readonly edtf: string;
  /** `[]` where the date is firm. */
  readonly doubts: readonly DoubtOn[];
}

/** How two dates stand to each other. */
export interface DateOrder {
  readonly relation: TemporalRelationName;
  /** What the dates are, as a clause; whether either can have come first is for whoever knows more. To write it takes most of the time. */
  readonly because: () => string;
}

/** A date that was read, for an order. */
export function toOrderedDate(date: WeighedDate): OrderedDate;
export function toOrderedDate(date: WeighedDate | null): OrderedDate | null;
export function toOrderedDate(date: WeighedDate | null): OrderedDate | null {
  if (date === null) return null;
  const { edtf, earliest, latest, doubts } = date;
  return { edtf, earliest, latest, doubts: doubts.map((doubt) => ({ doubt })) };
}

/** Whether the first of two dates lies before the second, and why. Bounds alone decide: what is open on a side can lie any time on that side. No
 *  order across a date that is not firm is ever certain, one way or the other. `null` stands for no date. The only place that puts uncertain
 *  dates in order. */
export function orderDates(a: OrderedDate | null, b: OrderedDate | null): DateOrder {
  if (!hasBound(a) || !hasBound(b)) return { relation: "UNKNOWN", because: () => becauseUndated(a, b) };
  const isCertain = isFirm(a) && isFirm(b);
  const [first, second] = [() => named(a, "first"), () => named(b, "second")];
  const together = () => becauseTogether(first(), second());
  if (isBefore(a, b)) {
    const relation = isCertain ? "CERTAINLY_BEFORE" : "POSSIBLY_BEFORE";
    return { relation, because: () => becauseApart(first(), second()) };
  }
  if (isBefore(b, a)) {
    const relation = isCertain ? "CERTAINLY_AFTER" : "POSSIBLY_AFTER";
    return { relation, because: () => becauseApart(second(), first()) };
  }
  if (isOneDay(a) && isOneDay(b)) {
    return isCertain
      ? { relation: "SAME_DAY", because: () => `Both are dated ${dateText(a)}` }
      : { relation: "OVERLAPS", because: together };
  }
  if (touches(a, b)) return { relation: "POSSIBLY_BEFORE", because: () => becauseTouching(first(), second()) };
  if (touches(b, a)) return { relation: "POSSIBLY_AFTER", because: () => becauseTouching(second(), first()) };
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
}

function named(date: OrderedDate, name: string): NamedDate {
  return { ...date, name, isOneDay: isOneDay(date) };
}

/** Whether a date is one day and no other. */
export function isOneDay<D extends DateBounds>(date: D): date is D & { readonly earliest: string } {
  const { earliest, latest } = date;
  return earliest !== null && earliest === latest;
}

function becauseUndated(a: OrderedDate | null, b: OrderedDate | null): string {
  if (!hasBound(a) && !hasBound(b)) return "Neither has a date";
  return `The ${hasBound(a) ? "second" : "first"} has no date`;
}

/* `The first is dated 14 March 2019, the second (about 2020) is no earlier than 1 January 2019; but the date of the second is approximate` */
function becauseApart(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}${doubtsText("; but ", earlier, later)}`;
}

function becauseTouching(earlier: NamedDate, later: NamedDate): string {
  return `${boundsText(earlier, later)}, which can be the same day${doubtsText("; but ", earlier, later)}`;
}

/* Doubts speak for it that the dates tell nothing, not against it. */
function becauseTogether(first: NamedDate, second: NamedDate): string {
  return `The dates, ${dateText(first)} and ${dateText(second)}, have days in common${doubtsText(", and ", first, second)}`;
}

function boundsText(earlier: NamedDate, later: NamedDate): string {
  const end = earlier.isOneDay ? "is dated" : `(${dateText(earlier)}) is no later than`;
  const start = later.isOneDay ? "is dated" : `(${dateText(later)}) is no earlier than`;
  return `The ${earlier.name} ${end} ${dayText(earlier.latest)}, the ${later.name} ${start} ${dayText(later.earliest)}`;
}

/* `; but the date of the first is approximate and inferred and sources disagree on the date of the second` */
function doubtsText(opening: string, ...dates: readonly NamedDate[]): string {
  const doubts = dates.flatMap(({ name, doubts: own }) => own.map(({ doubt, of = `the ${name}` }) => ({ doubt, of })));
  const having = (doubt: Doubt) => [...new Set(doubts.filter((each) => each.doubt === doubt).map(({ of }) => of))];
  const disputed = having("DISPUTED");
  const words = [
    ...[...new Set(doubts.map(({ of }) => of))].flatMap((thing) => qualityOf(thing, having)),
    ...(disputed.length === 0 ? [] : [`sources disagree on the date of ${listText(disputed)}`]),
    ...having("PLANNED").map((thing) => `${thing} was only planned`),
  ];
  return words.length === 0 ? "" : opening + listText(words);
}

/** What is said of a date itself; the other doubts have a clause of their own. */
const qualities: readonly (readonly [Doubt, string])[] = [
  ["APPROXIMATE", "approximate"],
  ["IN_DOUBT", "in doubt"],
  ["INFERRED", "inferred"],
];

function qualityOf(thing: string, having: (doubt: Doubt) => readonly string[]): readonly string[] {
  const words = qualities.flatMap(([doubt, quality]) => (having(doubt).includes(thing) ? [quality] : []));
  return words.length === 0 ? [] : [`the date of ${thing} is ${listText(words)}`];
}

function dayText(day: string | null): string {
  return day === null ? "" : dateText({ edtf: day });
}
