import { dateText } from "../../rules/dates/write-date.js";
import { isFirm, type WeighedDate } from "../../rules/dates/firm-date.js";
import {
  canAnswerBy,
  isOneDay,
  orderDates,
  type DateOrder,
  type OrderedDate,
  type PossibilityName,
  type TemporalOrder,
  type TemporalRelationName,
} from "./types.js";

/** How one text is known to come after another: it answers it, it is made from it as a translation or version, or what it is made from answers it. */
export type Way = "ANSWERS" | "MADE_FROM" | "THROUGH_ORIGINAL";

/** A text that is known to come before or after another. */
export interface Neighbour {
  readonly date: OrderedDate | null;
  readonly way: Way;
}

/** Texts by id, nearest first. */
export type Neighbours = ReadonlyMap<string, Neighbour>;

/** A thing to put in order with another: its date, and what is known of it otherwise, by reviewed records. */
export interface Ordered {
  readonly id: string;
  /** Events and votes answer nothing. */
  readonly isText: boolean;
  readonly date: OrderedDate | null;
  /** What it follows, directly or along others. Never itself. */
  readonly earlier: Neighbours;
  /** What follows it. */
  readonly later: Neighbours;
}

/** The order of two things by their dates and by what follows what: an answer, a translation and a version are not before the first day of what they
 *  answer or are made from, and that is not after their last day. Where dates and records contradict each other nothing is certain. */
export function knownOrder(a: Ordered, b: Ordered): TemporalOrder {
  if (a.id === b.id)
    return { relation: "SAME_DAY", because: "Both are the same; nothing answers itself.", canAnswer: "IMPOSSIBLE" };
  const { relation, byDates, known } = weigh(a, b);
  const sentences = [
    `${byDates.because()}${endingOf(relation, known)}.`,
    ...notesOn("first", byDates.first),
    ...notesOn("second", byDates.second),
    ...knownText(byDates.relation, known),
    ...(b.isText ? [] : ["Only texts answer; the second is none."]),
  ];
  return { relation, because: sentences.join(" "), canAnswer: b.isText ? canAnswer(relation, known) : "IMPOSSIBLE" };
}

/** The same without its reason and without what can answer. */
export function knownRelation(a: Ordered, b: Ordered): TemporalRelationName {
  return a.id === b.id ? "SAME_DAY" : weigh(a, b).relation;
}

/** The same of two firm days, which decide for themselves and which nothing that is known can move; `undefined` if one of the dates is no such day.
 *  It takes a tenth of the time, and most dates are such days. */
export function relationOfDays(
  first: WeighedDate | null,
  second: WeighedDate | null,
  known: Known,
): TemporalRelationName | undefined {
  const [a, b] = [firmDay(first), firmDay(second)];
  if (a === undefined || b === undefined) return undefined;
  return relationBy(a < b ? "CERTAINLY_BEFORE" : a > b ? "CERTAINLY_AFTER" : "SAME_DAY", known);
}

function firmDay(date: WeighedDate | null): string | undefined {
  return date !== null && isOneDay(date) && isFirm(date) ? date.earliest : undefined;
}

interface Weighed {
  readonly relation: TemporalRelationName;
  readonly byDates: OrderByDates;
  readonly known: Known;
}

/** By which way each of the two is known to follow the other. */
export interface Known {
  readonly first: Way | undefined;
  readonly second: Way | undefined;
}

function weigh(a: Ordered, b: Ordered): Weighed {
  // What firm dates alone decide is not made less certain by further ones.
  const firm = orderBy(a, b, isFirm);
  const byDates = isDecided(firm.relation) ? firm : orderBy(a, b, () => true);
  const known = { second: b.earlier.get(a.id)?.way, first: a.earlier.get(b.id)?.way };
  return { relation: relationBy(byDates.relation, known), byDates, known };
}

interface OrderByDates extends DateOrder {
  readonly first: Narrowed;
  readonly second: Narrowed;
}

function orderBy(a: Ordered, b: Ordered, counts: (date: OrderedDate) => boolean): OrderByDates {
  const [first, second] = [narrowed(a, counts), narrowed(b, counts)];
  return { ...orderDates(besides(b, first), besides(a, second)), first, second };
}

/** The date without the doubts that the other of the two has, and brings along itself. */
function besides({ id }: Ordered, { date }: Narrowed): OrderedDate | null {
  return date === null || isFirm(date) ? date : { ...date, doubts: date.doubts.filter(({ of }) => of !== id) };
}

/** An answer that is on record could be given, but where the dates contradict it. */
function canAnswer(relation: TemporalRelationName, { second }: Known): PossibilityName {
  const isAnswer = second === "ANSWERS" || second === "THROUGH_ORIGINAL";
  return isAnswer && relation !== "POSSIBLY_AFTER" ? "CERTAIN" : canAnswerBy[relation];
}

function isDecided(relation: TemporalRelationName): boolean {
  return relation.startsWith("CERTAINLY") || relation === "SAME_DAY";
}

/** The text that sets a day, and how it does. */
interface Setter {
  readonly id: string;
  readonly way: Way;
}

interface Narrowed {
  readonly date: OrderedDate | null;
  /** What sets its first day, where its own date leaves that earlier or open. */
  readonly from?: Setter;
  /** What sets its last day, where its own date leaves that later or open. */
  readonly to?: Setter;
}

/** The date with its first day moved up to that of the latest text that it follows, and its last day down to that of the earliest that follows it,
 *  but for a day that would leave it none. */
function narrowed({ date: own, earlier, later }: Ordered, counts: (date: OrderedDate) => boolean): Narrowed {
  let narrow: Narrowed = { date: own };
  for (const [id, { date, way }] of earlier) {
    const day = date?.earliest ?? null;
    const { earliest = null, latest = null } = narrow.date ?? {};
    if (date === null || day === null || !counts(date)) continue;
    if (day <= (earliest ?? "") || (latest !== null && latest < day)) continue;
    narrow = { date: between(day, latest, own, [id, date]), from: { id, way } };
  }
  const upper = narrow;
  for (const [id, { date, way }] of later) {
    const day = date?.latest ?? null;
    const { earliest = null, latest = null } = narrow.date ?? {};
    if (date === null || day === null || !counts(date)) continue;
    if ((latest !== null && latest <= day) || day < (earliest ?? "")) continue;
    narrow = { ...upper, date: between(earliest, day, upper.date, [id, date]), to: { id, way } };
  }
  return narrow;
}

function between(
  earliest: string | null,
  latest: string | null,
  own: OrderedDate | null,
  [id, other]: readonly [string, OrderedDate],
): OrderedDate {
  return {
    edtf: earliest === latest ? String(earliest) : `${earliest ?? ".."}/${latest ?? ".."}`,
    earliest,
    latest,
    doubts: [...(own?.doubts ?? []), ...other.doubts.map(({ doubt, of = id }) => ({ doubt, of }))],
  };
}

const earlierWords: Readonly<Record<Way, string>> = {
  ANSWERS: "which it answers",
  MADE_FROM: "which it is made from",
  THROUGH_ORIGINAL: "which the text that it is made from answers",
};

const laterWords: Readonly<Record<Way, string>> = {
  ANSWERS: "which answers it",
  MADE_FROM: "which is made from it",
  THROUGH_ORIGINAL: "which is made from an answer to it",
};

function notesOn(name: string, { date, from, to }: Narrowed): readonly string[] {
  const follows = (bound: string, day: string | null | undefined, by: Setter, words: string) =>
    `That the ${name} is no ${bound} than ${dateText({ edtf: String(day) })} follows from ${by.id}, ${words}.`;
  return [
    ...(from ? [follows("earlier", date?.earliest, from, earlierWords[from.way])] : []),
    ...(to ? [follows("later", date?.latest, to, laterWords[to.way])] : []),
  ];
}

/** What the dates say, where they decide and no record contradicts them; else what records say. */
function relationBy(byDates: TemporalRelationName, known: Known): TemporalRelationName {
  if (isContradicted(byDates, known)) return byDates === "CERTAINLY_BEFORE" ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
  if (isDecided(byDates) || (!known.first && !known.second)) return byDates;
  if (known.first && known.second) return "OVERLAPS";
  return known.second ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}

function isContradicted(byDates: TemporalRelationName, { first, second }: Known): boolean {
  return (
    (second !== undefined && byDates === "CERTAINLY_AFTER") || (first !== undefined && byDates === "CERTAINLY_BEFORE")
  );
}

/** Whether either can have come first is said where nothing tells more. */
function endingOf(relation: TemporalRelationName, { first, second }: Known): string {
  return relation === "OVERLAPS" && !first && !second ? "; either can have come first" : "";
}

const knownWords: Readonly<Record<Way, string>> = {
  ANSWERS: "is known to answer the other, by accepted references",
  MADE_FROM: "is known to be made from the other, as a translation or version",
  THROUGH_ORIGINAL: "is known to be made from a text that answers the other",
};

function knownText(byDates: TemporalRelationName, known: Known): readonly string[] {
  const { first, second } = known;
  const ways = [
    ...(first ? [`the first ${knownWords[first]}`] : []),
    ...(second ? [`the second ${knownWords[second]}`] : []),
  ];
  if (ways.length === 0) return [];
  const words = first === second ? `each ${knownWords[first ?? "ANSWERS"]}` : ways.join(", and ");
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}${conclusion(byDates, known)}.`];
}

function conclusion(byDates: TemporalRelationName, known: Known): string {
  if (isContradicted(byDates, known)) return "; by the dates it came first: one of the two must be mistaken";
  if (isDecided(byDates)) return "";
  return known.first && known.second ? "; either can have come first" : ", so that it is taken to have come later";
}
