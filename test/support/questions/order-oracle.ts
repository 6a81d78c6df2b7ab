import { isResponse } from "../../../src/model/citation-type.js";
import { readUncertainDate } from "../../../src/rules/dates/uncertain-date.js";
import type { World } from "./random-world.js";
import type { RichWorld } from "./rich-world.js";

/** What an order looks at. */
type OrderedWorld = World & Pick<RichWorld, "made" | "events" | "votes" | "planned">;

/** One of the things of a world that can be put in order. */
export interface Thing {
  readonly kind: "article" | "event" | "vote";
  readonly number: number;
}

interface Span {
  /** "" for an open start, "~" for an open end: they sort before and after every day. */
  readonly first: string;
  readonly last: string;
  readonly isFirm: boolean;
}

/** An order as the API gives it, without its words. */
export interface ExpectedOrder {
  readonly relation: string;
  readonly canAnswer: string;
}

/** How `a` stands to `b` and whether `b` can have answered it, from the days that each can lie on. */
export function expectedOrder(world: OrderedWorld, a: Thing, b: Thing): ExpectedOrder {
  if (a.kind === b.kind && a.number === b.number) return { relation: "SAME_DAY", canAnswer: "IMPOSSIBLE" };
  const isTexts = a.kind === "article" && b.kind === "article";
  const spanWith = (thing: Thing, counts: (span: Span) => boolean) =>
    narrow(
      spanOf(world, thing),
      spansOf(world, isTexts ? beforeIt(world, thing.number) : []).filter(counts),
      spansOf(world, isTexts ? afterIt(world, thing.number) : []).filter(counts),
    );
  const relationWith = (counts: (span: Span) => boolean) => relationOf(spanWith(a, counts), spanWith(b, counts));
  // What exact dates decide by themselves stays decided.
  const firmly = relationWith(({ isFirm }) => isFirm);
  const byDates = isDecided(firmly) ? firmly : relationWith(() => true);
  const isLater = isTexts && beforeIt(world, b.number).includes(a.number);
  const isEarlier = isTexts && beforeIt(world, a.number).includes(b.number);
  const relation = relationBy(byDates, isLater, isEarlier);
  if (b.kind !== "article") return { relation, canAnswer: "IMPOSSIBLE" };
  const isAnswer = isTexts && givenBy(world, b.number).includes(a.number);
  return {
    relation,
    canAnswer: isAnswer && relation !== "POSSIBLY_AFTER" ? "CERTAIN" : (possibilities[relation] ?? "POSSIBLE"),
  };
}

const possibilities: Readonly<Record<string, string>> = {
  CERTAINLY_BEFORE: "CERTAIN",
  CERTAINLY_AFTER: "IMPOSSIBLE",
  UNKNOWN: "UNKNOWN",
};

/** The order of two articles, where nothing but their dates and the answers between the two of them is known. */
export function expectedAnswerOrder(world: World, a: number, b: number): string {
  const between = world.references.filter(({ from, to }) => [from, to].every((end) => end === a || end === b));
  const [first, second] = [a, b].map((number): Thing => ({ kind: "article", number }));
  const alone = { ...world, references: between, made: [], events: [], votes: [], planned: [] };
  return first && second ? expectedOrder(alone, first, second).relation : "";
}

function isDecided(relation: string): boolean {
  return /^CERTAINLY|^SAME/u.test(relation);
}

function relationOf(a: Span | null, b: Span | null): string {
  if (a === null || b === null) return "UNKNOWN";
  const isFirm = a.isFirm && b.isFirm;
  const canBeBefore = a.first < b.last;
  const canBeAfter = b.first < a.last;
  const canBeSame = a.first <= b.last && b.first <= a.last;
  if (!canBeSame) return `${isFirm ? "CERTAINLY" : "POSSIBLY"}_${canBeBefore ? "BEFORE" : "AFTER"}`;
  if (canBeBefore === canBeAfter) return canBeBefore || !isFirm ? "OVERLAPS" : "SAME_DAY";
  return canBeBefore ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}

/* What dates and records say against each other is not certain; what dates leave open, records tell. */
function relationBy(byDates: string, isLater: boolean, isEarlier: boolean): string {
  if (isLater && byDates === "CERTAINLY_AFTER") return "POSSIBLY_AFTER";
  if (isEarlier && byDates === "CERTAINLY_BEFORE") return "POSSIBLY_BEFORE";
  if (isDecided(byDates) || (!isLater && !isEarlier)) return byDates;
  return isLater && isEarlier ? "OVERLAPS" : isLater ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}

/** Everything that an article answers, is made from, or whose answer it is made from, itself left out. */
function beforeIt(world: OrderedWorld, article: number): readonly number[] {
  const origins = reach([article], madeFrom(world), 4);
  return without(article, [
    ...answered(world, [article]),
    ...origins,
    ...origins.flatMap((text) => answered(world, [text])),
  ]);
}

/** What it answers, itself or as a form of a text that does. */
function givenBy(world: OrderedWorld, article: number): readonly number[] {
  const own = answered(world, [article]);
  const origins = reach([article], madeFrom(world), 4);
  // What it is made from is no answer to it, though that answers itself in a circle.
  const through = origins.flatMap((text) => answered(world, [text]));
  return without(article, [...own, ...through.filter((text) => !origins.includes(text))]);
}

/** Everything that answers an article or is made from it, itself left out. */
function afterIt(world: OrderedWorld, article: number): readonly number[] {
  const turned = (ties: readonly Tie[]) => ties.map(({ from, to }) => ({ from: to, to: from }));
  const answers = reach([article], turned(answersIn(world)), 12);
  return without(article, [...answers, ...reach([article], turned(madeFrom(world)), 4)]);
}

function without(article: number, texts: readonly number[]): readonly number[] {
  return [...new Set(texts)].filter((text) => text !== article);
}

function answered(world: OrderedWorld, articles: readonly number[]): readonly number[] {
  return reach(articles, answersIn(world), 12);
}

interface Tie {
  readonly from: number;
  readonly to: number;
}

/** What is reached within so many steps. */
function reach(starts: readonly number[], ties: readonly Tie[], steps: number): readonly number[] {
  let reached: ReadonlySet<number> = new Set(starts);
  const found = new Set<number>();
  for (let step = 0; step < steps; step++) {
    const further = ties.filter(({ from }) => reached.has(from)).map(({ to }) => to);
    for (const text of further) found.add(text);
    reached = new Set([...reached, ...further]);
  }
  return [...found];
}

/* The last of several references of one type between two articles is the one that the world has. */
function answersIn({ references }: OrderedWorld): readonly Tie[] {
  const last = new Map(
    references.map((reference) => [`${reference.from} ${reference.type} ${reference.to}`, reference]),
  );
  return [...last.values()].filter(({ type, status }) => isResponse(type) && status === "ACCEPTED");
}

function madeFrom({ made }: OrderedWorld): readonly Tie[] {
  const last = new Map(made.map((relation) => [`${relation.from} ${relation.kind} ${relation.of}`, relation]));
  return [...last.values()].filter(({ status }) => status === "ACCEPTED").map(({ from, of }) => ({ from, to: of }));
}

/** Not before the latest first day of what comes before it, nor after the earliest last day of what comes after it, as far as that leaves a day. */
function narrow(own: Span | null, before: readonly Span[], after: readonly Span[]): Span | null {
  const wide: Span = own ?? { first: "", last: "~", isFirm: true };
  const starts = before.filter(({ first }) => first > wide.first && first <= wide.last);
  const first = starts.map((span) => span.first).reduce((a, b) => (a > b ? a : b), wide.first);
  const ends = after.filter(({ last }) => last < wide.last && last >= first);
  const last = ends.map((span) => span.last).reduce((a, b) => (a < b ? a : b), wide.last);
  if (own === null && starts.length === 0 && ends.length === 0) return null;
  const isSet = (spans: readonly Span[], isEnd: (span: Span) => boolean) =>
    spans.length === 0 || spans.filter(isEnd).some(({ isFirm }) => isFirm);
  return {
    first,
    last,
    isFirm: wide.isFirm && isSet(starts, (span) => span.first === first) && isSet(ends, (span) => span.last === last),
  };
}

function spansOf(world: OrderedWorld, articles: readonly number[]): readonly Span[] {
  return articles.flatMap((number) => spanOf(world, { kind: "article", number }) ?? []);
}

function spanOf(world: OrderedWorld, { kind, number }: Thing): Span | null {
  const date = { article: world.dates, event: world.events, vote: world.votes }[kind][number] ?? null;
  if (date === null) return null;
  const { earliest, latest, isApproximate, isUncertain } = readUncertainDate(date);
  const isSoft = { article: world.inferred, event: world.planned, vote: [] }[kind][number] === true;
  return { first: earliest ?? "", last: latest ?? "~", isFirm: !isApproximate && !isUncertain && !isSoft };
}
