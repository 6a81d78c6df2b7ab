import { isMapping } from "../../base/is-mapping.js";
import "../../model/concepts.js";
import { declaredConcepts } from "../../model/declare/registry.js";
import { labelOf } from "../run/node-groups.js";
import type { Arguments } from "../plan/plan.js";
import type { Holdings } from "./holdings.js";
import type { Price } from "./price.js";

/** So many points for each thousand nodes of a label, and one at least. */
export function each(label: string, points: number): Price {
  return (_asked, holdings) => Math.max(1, holdings.perThousand(label, points));
}

/** What grows with the corpus until what is walked comes to its own bounds. */
export function upTo(most: number, holdings: Holdings, label: string, points: number): number {
  return holdings.perThousand(label, points, most);
}

/** How far a chain goes grows with the corpus, until it comes to its bounds; both ways twice as much is found. */
export function chainPrice({ direction }: Arguments, holdings: Holdings): number {
  const mostForWalk = 3_100;
  return direction === "BOTH"
    ? 200 + upTo(mostForWalk, holdings, "Article", 250)
    : 100 + upTo(mostForWalk, holdings, "Article", 180);
}

/** What many may be tied to. */
const hubs: ReadonlySet<string | undefined> = new Set(
  declaredConcepts().flatMap(({ labels: [label], isHub }) => (isHub === true ? [label] : [])),
);

/** The steps of all paths that may be shown: those of one length are all weighed before the first is shown. */
export function pathsPrice({ limit, maxLength }: Arguments): number {
  return 32 * numberOf(limit, 3) * numberOf(maxLength, 6);
}

const mostForEdges = 4_000;

/** What the things in the middle of a canvas are tied to; `ofHub`: points for each thousand articles for what many are tied to. */
export function ties({ ids }: Arguments, holdings: Holdings, ofHub: number): number {
  const given: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  const hubCount = given.filter((id) => hubs.has(labelOf(String(id)))).length;
  return 2 * given.length + Math.min(mostForEdges, hubCount * holdings.perThousand("Article", ofHub));
}

const mostBuckets = 10_000;
const bucketsForAPoint = 20;
const dayMs = 86_400_000;

/** The days of the period that is asked for; where it is open, as many as there may be. Months and years are few. */
export function bucketsPrice({ granularity, period }: Arguments): number {
  if (granularity !== "DAY") return 0;
  const { from, to }: Arguments = isMapping(period) ? period : {};
  const days = typeof from === "string" && typeof to === "string" ? (Date.parse(to) - Date.parse(from)) / dayMs : NaN;
  return Math.ceil((days >= 0 ? Math.min(mostBuckets, days) : mostBuckets) / bucketsForAPoint);
}

/** What each kind of network counts. */
const countedEdges: Readonly<Record<string, readonly [label: string, points: number, most?: number]>> = {
  RESPONSES: ["CrossReference", 30],
  REFERENCES: ["CrossReference", 30],
  PUBLISHERS: ["CrossReference", 60, 3_400],
  CO_SIGNATURES: ["Signature", 80],
};

/** The price of a network: its measures, its members, and the ties that are counted. */
export function networkPrice({ kind, limit }: Arguments, holdings: Holdings): number {
  const [label, points, most] = countedEdges[String(kind)] ?? ["CrossReference", 30];
  return 500 + numberOf(limit, 500) + holdings.perThousand(label, points, most);
}

/** Never less than 0: what is refused only when it is answered must not make up for anything beside it. */
export function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? Math.max(0, value) : otherwise;
}
