import { listText } from "../../base/list-text.js";
import type { BoundStep } from "../../rules/dates/bounds/bound-steps.js";
import { boundReasons, followingVerbs, inferredWords } from "../../rules/dates/bounds/bound-words.js";
import { daysFrom } from "../../rules/dates/days-between.js";
import type { KnownDate } from "../../rules/dates/bounds/known-date.js";
import type { PossibilityName } from "../../model/vocabularies.js";
import { canAnswerBy, isDecided, orderDates } from "./date-order.js";
import type { Reason } from "./find-reason.js";
import type { OrderDispute } from "./found-node.js";
import type { TemporalOrder, TemporalRelationName } from "./types.js";

/** A thing to put in order with another: its date, and what is known of the two otherwise, by reviewed records. */
export interface Ordered {
  readonly id: string;
  /** Events and votes answer nothing. */
  readonly isText: boolean;
  readonly date: KnownDate | null;
  /** What sets its first day, if that is not its own date. */
  readonly earliestBy: readonly BoundStep[];
  readonly latestBy: readonly BoundStep[];
  /** How it follows the other. */
  readonly reason: Reason | undefined;
}

/** An order in words and terms. */
export type KnownOrder = Omit<TemporalOrder, "conflicts">;

/** The order of two things by the days that they can lie on, and by how one is known to follow the other. Nothing is certain if dates and records contradict each other, or
 *  if sources disagree on this very order. */
export function knownOrder(a: Ordered, b: Ordered, disputes: readonly OrderDispute[] = []): KnownOrder {
  if (a.id === b.id)
    return {
      relation: "SAME_DAY",
      because: "Both are the same record; nothing answers itself.",
      canAnswer: "IMPOSSIBLE",
    };
  const byDates = orderDates(a.date, b.date);
  const known: Known = { first: a.reason, second: b.reason, isDisputed: disputes.length > 0 };
  const relation = unlessDisputed(relationBy(byDates.relation, known), known);
  const isOpen =
    relation === "OVERLAPS" &&
    byDates.isDuring === undefined &&
    known.first === undefined &&
    known.second === undefined;
  const sentences = [
    `${byDates.because()}${isOpen ? "; either may have come first" : ""}.`,
    ...reasonsOf("the first", a),
    ...reasonsOf("the second", b),
    ...reasonsText(a, b, byDates.relation),
    ...disputesText(disputes),
    ...(b.isText ? [] : ["Only texts answer; the second is not a text."]),
  ];
  return { relation, because: sentences.join(" "), canAnswer: b.isText ? canAnswer(relation, known) : "IMPOSSIBLE" };
}

function unlessDisputed(relation: TemporalRelationName, { isDisputed }: Known): TemporalRelationName {
  if (!isDisputed) return relation;
  if (relation === "CERTAINLY_BEFORE") return "POSSIBLY_BEFORE";
  return relation === "CERTAINLY_AFTER" ? "POSSIBLY_AFTER" : relation;
}

/** `Sources disagree on which came first: conflict/a (Order of the call and the poll).` */
function disputesText(disputes: readonly OrderDispute[]): readonly string[] {
  if (disputes.length === 0) return [];
  return [`Sources disagree on which came first: ${listText(disputes.map(({ id, topic }) => `${id} (${topic})`))}.`];
}

/** By which reason each of the two is known to follow the other, and whether sources disagree on their order. */
interface Known {
  readonly first: Reason | undefined;
  readonly second: Reason | undefined;
  readonly isDisputed: boolean;
}

/** What the dates say, if they decide and no record contradicts them; else what records say. */
export function relationBy(
  byDates: TemporalRelationName,
  { first, second }: Readonly<Record<"first" | "second", unknown>>,
): TemporalRelationName {
  if (second !== undefined && byDates === "CERTAINLY_AFTER") return "POSSIBLY_AFTER";
  if (first !== undefined && byDates === "CERTAINLY_BEFORE") return "POSSIBLY_BEFORE";
  if (isDecided(byDates) || (first === undefined && second === undefined)) return byDates;
  if (first !== undefined && second !== undefined) return "OVERLAPS";
  return second === undefined ? "POSSIBLY_AFTER" : "POSSIBLY_BEFORE";
}

/** What follows something by firm records could answer it and could not be answered by it, except if dates or records contradict that. What is made from
 *  it does not answer it. */
function canAnswer(relation: TemporalRelationName, { first, second, isDisputed }: Known): PossibilityName {
  if (!isDisputed && relation !== "POSSIBLY_AFTER" && follows(second) && !follows(first)) return "CERTAIN";
  if (!isDisputed && relation !== "POSSIBLY_BEFORE" && follows(first) && second === undefined) return "IMPOSSIBLE";
  return canAnswerBy[relation];
}

function follows(reason: Reason | undefined): boolean {
  return reason !== undefined && isFirm(reason) && !isCopy(reason);
}

function isFirm(reason: Reason): boolean {
  return reason.every(({ isInferred }) => !isInferred);
}

function isCopy(reason: Reason): boolean {
  return reason.length === 1 && reason[0].following === "MADE_FROM";
}

function reasonsOf(name: string, { date, earliestBy, latestBy }: Ordered): readonly string[] {
  return date === null ? [] : boundReasons(name, { ...date, earliestBy, latestBy });
}

/** `The second answers article/c, which answers the first, so it is taken to have come later.` */
function reasonsText(a: Ordered, b: Ordered, byDates: TemporalRelationName): readonly string[] {
  const texts = [
    ...(a.reason === undefined ? [] : [reasonText("first", a.reason, "second")]),
    ...(b.reason === undefined ? [] : [reasonText("second", b.reason, "first")]),
  ];
  if (texts.length === 0) return [];
  return [`${texts.join("; ")}${conclusion(a, b, byDates)}.`.replace(/^t/u, "T")];
}

function reasonText(name: string, reason: Reason, other: string): string {
  const steps = reason.map(({ following, article }, index) =>
    index === reason.length - 1
      ? `${followingVerbs[following]} the ${other}`
      : `${followingVerbs[following]} ${article}`,
  );
  const [{ reference }] = reason;
  const by = reason.length === 1 && reference !== undefined ? `, by ${reference}` : "";
  return `the ${name} ${steps.join(", which ")}${by}${inferredWords(reason)}`;
}

function conclusion(a: Ordered, b: Ordered, byDates: TemporalRelationName): string {
  const contradicted = byDates === "CERTAINLY_AFTER" ? b.reason : byDates === "CERTAINLY_BEFORE" ? a.reason : undefined;
  if (contradicted !== undefined) {
    return isCopy(contradicted) && areADayApart(a.date, b.date)
      ? "; a day between a text and its copy is no contradiction"
      : "; by the dates it came first: one of the two must be mistaken";
  }
  if (isDecided(byDates)) return "";
  return a.reason && b.reason ? "; either may have come first" : ", so it is taken to have come later";
}

function areADayApart(a: KnownDate | null, b: KnownDate | null): boolean {
  const days = daysFrom(a?.earliest ?? null, b?.earliest ?? null);
  return days !== null && Math.abs(days) <= 1;
}
