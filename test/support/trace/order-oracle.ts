import { isResponse } from "../../../src/domain/citation-type.js";
import { readUncertainDate } from "../../../src/domain/uncertain-date.js";
import type { RichWorld } from "./rich-world.js";

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
export function expectedOrder(world: RichWorld, a: Thing, b: Thing): ExpectedOrder {
  if (a.kind === b.kind && a.number === b.number) return { relation: "SAME_DAY", canAnswer: "IMPOSSIBLE" };
  const isTexts = a.kind === "article" && b.kind === "article";
  const [answeredByA, answeredByB] = [a, b].map(({ number }) => (isTexts ? answeredBy(world, number) : []));
  const relationWith = (counts: (span: Span) => boolean) =>
    relationOf(
      narrow(spanOf(dateOf(world, a)), world, answeredByA ?? [], counts),
      narrow(spanOf(dateOf(world, b)), world, answeredByB ?? [], counts),
    );
  // What exact dates decide by themselves stays decided.
  const firmly = relationWith(({ isFirm }) => isFirm);
  const byDates = /^CERTAINLY|^SAME/u.test(firmly) ? firmly : relationWith(() => true);
  const [isAnswer, isAnswered] = [answeredByB?.includes(a.number) ?? false, answeredByA?.includes(b.number) ?? false];
  return known(byDates, isTexts && isAnswer, isTexts && isAnswered);
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

function known(byDates: string, isAnswer: boolean, isAnswered: boolean) {
  const canAnswer =
    byDates === "CERTAINLY_BEFORE"
      ? "CERTAIN"
      : byDates === "CERTAINLY_AFTER"
        ? "IMPOSSIBLE"
        : byDates === "UNKNOWN"
          ? "UNKNOWN"
          : "POSSIBLE";
  const isDecided = byDates.startsWith("CERTAINLY") || byDates === "SAME_DAY";
  const isContradicted = (isAnswer && byDates === "CERTAINLY_AFTER") || (isAnswered && byDates === "CERTAINLY_BEFORE");
  if (isContradicted || (!isAnswer && !isAnswered)) return { relation: byDates, canAnswer };
  const relation = isDecided
    ? byDates
    : isAnswer && isAnswered
      ? "OVERLAPS"
      : isAnswer
        ? "POSSIBLY_BEFORE"
        : "POSSIBLY_AFTER";
  return { relation, canAnswer: isAnswer ? "CERTAIN" : canAnswer === "UNKNOWN" ? "POSSIBLE" : canAnswer };
}

/** Everything that an article answers by accepted references, within twelve steps, itself left out. */
function answeredBy(world: RichWorld, article: number): readonly number[] {
  let reached = new Set([article]);
  for (let step = 0; step < 12; step++) {
    const further = accepted(world).filter(({ from }) => reached.has(from));
    reached = new Set([...reached, ...further.map(({ to }) => to)]);
  }
  return [...reached].filter((each) => each !== article);
}

/* The last of several references of one type between two articles is the one that the world has. */
function accepted({ references }: RichWorld) {
  const last = new Map(
    references.map((reference) => [`${reference.from} ${reference.type} ${reference.to}`, reference]),
  );
  return [...last.values()].filter(({ type, status }) => isResponse(type) && status === "ACCEPTED");
}

/** Not before the latest first day of what it answers, as far as its own last day allows. */
function narrow(
  own: Span | null,
  world: RichWorld,
  answered: readonly number[],
  counts: (span: Span) => boolean,
): Span | null {
  const spans = answered.flatMap((number) => spanOf(world.dates[number] ?? null) ?? []).filter(counts);
  const fitting = spans.filter(
    ({ first }) => first !== "" && first > (own?.first ?? "") && first <= (own?.last ?? "~"),
  );
  const latest = fitting
    .map(({ first }) => first)
    .sort()
    .at(-1);
  if (latest === undefined) return own;
  const isSource = fitting.filter(({ first }) => first === latest);
  return {
    first: latest,
    last: own?.last ?? "~",
    isFirm: (own?.isFirm ?? true) && isSource.some(({ isFirm }) => isFirm),
  };
}

function spanOf(date: string | null): Span | null {
  if (date === null) return null;
  const { earliest, latest, isApproximate, isUncertain } = readUncertainDate(date);
  return { first: earliest ?? "", last: latest ?? "~", isFirm: !isApproximate && !isUncertain };
}

function dateOf(world: RichWorld, { kind, number }: Thing): string | null {
  return { article: world.dates, event: world.events, vote: world.votes }[kind][number] ?? null;
}
