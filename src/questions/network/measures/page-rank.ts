import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Links } from "./links.js";

/** Of 100 steps a reader takes so many along an edge. */
const ALONG = 0.85;
/** Rounds go on until the shares of all change by less than this, in the mean. */
const TOLERANCE = 1e-6;
/** A round changes them by no more than 85 of 100 of what the one before did, so that a hundred are enough for any network. */
const MOST_ROUNDS = 100;

/** The share of its time that a reader would spend at each place who goes on at random along edges, by their weights, and from a place that nothing
 *  leads on from anywhere; all together 1. Source: Page, Brin, Motwani and Winograd, The PageRank Citation Ranking (1998). */
export function* pageRank(links: Links, pace: Pace): Steps<Float64Array> {
  const { count } = links;
  const chances = yield* toChances(links, pace);
  let shares = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = yield* oneRound(links, chances, shares, pace);
    const change = next.reduce((sum, share, place) => sum + Math.abs(share - (shares[place] ?? 0)), 0);
    shares = next;
    if (pace.isUp(count)) yield;
    if (change < count * TOLERANCE) break;
  }
  return shares;
}

/** Of each link how likely it is to be gone along, by whoever is where it begins. */
function* toChances({ count, starts, weights }: Links, pace: Pace): Steps<Float64Array> {
  const chances = new Float64Array(weights.length);
  for (let place = 0; place < count; place += 1) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    let sum = 0;
    for (let at = start; at < end; at += 1) sum += weights[at] ?? 0;
    for (let at = start; at < end; at += 1) chances[at] = (weights[at] ?? 0) / sum;
    if (pace.isUp(1 + end - start)) yield;
  }
  return chances;
}

function* oneRound(
  { count, starts, ends }: Links,
  chances: Float64Array,
  shares: Float64Array,
  pace: Pace,
): Steps<Float64Array<ArrayBuffer>> {
  const next = new Float64Array(count);
  let idle = 0;
  for (let place = 0; place < count; place += 1) {
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    const share = shares[place] ?? 0;
    if (start === end) idle += share;
    for (let at = start; at < end; at += 1) {
      const to = ends[at] ?? 0;
      next[to] = (next[to] ?? 0) + ALONG * share * (chances[at] ?? 0);
    }
    if (pace.isUp(1 + end - start)) yield;
  }
  const anywhere = (ALONG * idle + 1 - ALONG) / count;
  for (let place = 0; place < count; place += 1) next[place] = (next[place] ?? 0) + anywhere;
  return next;
}
