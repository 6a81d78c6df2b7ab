import { isResponse } from "../../../src/model/citation-type.js";
import type { ExpectedBounds } from "../expected-bounds.js";
import { idIn, type World } from "./random-world.js";
import type { RichWorld } from "./rich-world.js";
import { worldBounds, type BoundsOf } from "./world-bounds.js";

/** What an order looks at. */
type OrderedWorld = World & Pick<RichWorld, "made" | "events" | "votes" | "planned">;

/** One of the things of a world that can be put in order. */
export interface Thing {
  readonly kind: "article" | "event" | "vote";
  readonly number: number;
}

/** An order as the API gives it, without its words. */
export interface ExpectedOrder {
  readonly relation: string;
  readonly canAnswer: string;
}

/** How `a` stands to `b` and whether `b` can have answered it, from the days that each can lie on and from what ties them. */
export function expectedOrder(world: OrderedWorld, a: Thing, b: Thing, boundsOf: BoundsOf): ExpectedOrder {
  if (a.kind === b.kind && a.number === b.number) return { relation: "SAME_DAY", canAnswer: "IMPOSSIBLE" };
  const [first, second] = [a, b].map(({ kind, number }) => boundsOf(idIn(world, kind, number)));
  const byDates = first && second ? relationOf(first, second) : "";
  const isTexts = a.kind === "article" && b.kind === "article";
  const later = isTexts ? edgesBetween(world, b.number, a.number) : [];
  const earlier = isTexts ? edgesBetween(world, a.number, b.number) : [];
  const relation = relationBy(byDates, later.length > 0, earlier.length > 0);
  if (b.kind !== "article") return { relation, canAnswer: "IMPOSSIBLE" };
  const [isLater, isEarlier] = [surelyFollows(later), surelyFollows(earlier)];
  if (isLater && !isEarlier && relation !== "POSSIBLY_AFTER") return { relation, canAnswer: "CERTAIN" };
  const isAnswered = isEarlier && later.length === 0 && relation !== "POSSIBLY_BEFORE";
  return { relation, canAnswer: isAnswered ? "IMPOSSIBLE" : (possibilities[relation] ?? "POSSIBLE") };
}

function surelyFollows(ways: readonly Way[]): boolean {
  const [surest] = ways.toSorted((one, other) => one.rank - other.rank);
  return surest !== undefined && surest.isFirm && !surest.isCopy;
}

const possibilities: Readonly<Record<string, string>> = {
  CERTAINLY_BEFORE: "CERTAIN",
  CERTAINLY_AFTER: "IMPOSSIBLE",
  UNKNOWN: "UNKNOWN",
};

/** The order of two articles of a chain, by the days that each can lie on and the answers between the two. */
export function expectedAnswerOrder(world: World, a: number, b: number): string {
  const boundsOf = worldBounds(world);
  const [first, second] = [a, b].map((number) => boundsOf(idIn(world, "article", number)));
  const answers = answersIn({ ...world, made: [], events: [], votes: [], planned: [] });
  const has = (from: number, to: number) => answers.some((tie) => tie.from === from && tie.to === to);
  if (a === b) return "SAME_DAY";
  return first && second ? relationBy(relationOf(first, second), has(b, a), has(a, b)) : "";
}

function isDecided(relation: string): boolean {
  return /^CERTAINLY|^SAME/u.test(relation);
}

function relationOf(a: ExpectedBounds, b: ExpectedBounds): string {
  if ([a, b].some(({ first, last }) => first === "" && last === "~")) return "UNKNOWN";
  if (a.firm.last < b.firm.first) return "CERTAINLY_BEFORE";
  if (b.firm.last < a.firm.first) return "CERTAINLY_AFTER";
  if (new Set([a.firm.first, a.firm.last, b.firm.first, b.firm.last]).size === 1) return "SAME_DAY";
  if (fellInto(a, b) || fellInto(b, a)) return "OVERLAPS";
  const canBeBefore = a.first < b.last;
  const canBeAfter = b.first < a.last;
  if (canBeBefore === canBeAfter) return "OVERLAPS";
  return canBeBefore ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}

function fellInto({ firm }: ExpectedBounds, { lasted }: ExpectedBounds): boolean {
  return lasted !== undefined && lasted.begun <= firm.first && firm.last <= lasted.ended;
}

/* What dates and records say against each other is not certain; what dates leave open, records tell. */
function relationBy(byDates: string, isLater: boolean, isEarlier: boolean): string {
  if (isLater && byDates === "CERTAINLY_AFTER") return "POSSIBLY_AFTER";
  if (isEarlier && byDates === "CERTAINLY_BEFORE") return "POSSIBLY_BEFORE";
  if (isDecided(byDates) || (!isLater && !isEarlier)) return byDates;
  return isLater && isEarlier ? "OVERLAPS" : isLater ? "POSSIBLY_BEFORE" : "POSSIBLY_AFTER";
}

/** One way in which a text is known to follow another. */
interface Way {
  /** The surest least. */
  readonly rank: number;
  readonly isFirm: boolean;
  readonly isCopy: boolean;
}

/** All ways in which a text is known to follow another: it refers to it, is made from it, or answers it along others. */
function edgesBetween(world: OrderedWorld, later: number, earlier: number): readonly Way[] {
  const made = reach([later], madeFrom(world), 4).filter((text) => text !== later);
  const answers = answersIn(world);
  const firm = answers.filter(({ isInferred }) => !isInferred);
  const direct = referencesIn(world).filter(({ from, to }) => from === later && to === earlier);
  const along = (start: number) => [
    ...(reach([start], firm, 12).includes(earlier) ? [{ rank: 3, isFirm: true, isCopy: false }] : []),
    ...(reach([start], answers, 12).includes(earlier) ? [{ rank: 13, isFirm: false, isCopy: false }] : []),
  ];
  return [
    ...direct.map(({ isInferred, type }) => ({
      rank: (isResponse(type) ? 1 : 4) + (isInferred ? 10 : 0),
      isFirm: !isInferred,
      isCopy: false,
    })),
    ...(made.includes(earlier) ? [{ rank: 2, isFirm: true, isCopy: true }] : []),
    ...along(later),
    ...made.filter((text) => text !== earlier).flatMap(along),
  ];
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
function referencesIn({ references }: Pick<OrderedWorld, "references">) {
  const all = references.map((reference, index) => ({ ...reference, isInferred: index % 3 === 2 }));
  const last = new Map(all.map((reference) => [`${reference.from} ${reference.type} ${reference.to}`, reference]));
  return [...last.values()].filter(({ status }) => status === "ACCEPTED");
}

function answersIn(world: OrderedWorld) {
  return referencesIn(world).filter(({ type }) => isResponse(type));
}

function madeFrom({ made }: OrderedWorld): readonly Tie[] {
  const last = new Map(made.map((relation) => [`${relation.from} ${relation.kind} ${relation.of}`, relation]));
  return [...last.values()].filter(({ status }) => status === "ACCEPTED").map(({ from, of }) => ({ from, to: of }));
}
