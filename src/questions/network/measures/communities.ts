import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Links } from "./links.js";

/** A move has to gain this much weight: less is the rounding of sums. */
const LEAST_GAIN = 1e-9;

/** A network of places or, after the first round, of the groups that were found. */
interface Level {
  readonly count: number;
  /** Where what each place is joined to begins, whatever the direction; one more, where the last ends. No place is joined to itself. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
  /** The weight that leads from each place, and to it, edges inside of a group included. */
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** The group of each place, by numbers without a meaning: whose members are joined to each other more than chance would have it. The same for the
 *  same network, always. Sources: Blondel, Guillaume, Lambiotte and Lefebvre, Fast Unfolding of Communities in Large Networks (2008); for edges
 *  with a direction Leicht and Newman (2008); only neighbours of what has moved are looked at again: Ozaki, Tezuka and Inaba (2016). */
export function* communitiesOf(links: Links, pace: Pace): Steps<Uint32Array> {
  let level = yield* toLevel(links, pace);
  const total = level.out.reduce((sum, weight) => sum + weight, 0);
  let groups = Uint32Array.from({ length: links.count }, (_, place) => place);
  for (;;) {
    const { joined, count } = renumber(yield* moveAll(level, total, pace));
    groups = groups.map((group) => joined[group] ?? 0);
    if (pace.isUp(2 * groups.length)) yield;
    if (count === level.count) return groups;
    level = yield* zoomOut(level, joined, count, pace);
  }
}

/** Moves each place to the group of a neighbour if that gains most, until nothing moves any more. */
function* moveAll(level: Level, total: number, pace: Pace): Steps<Uint32Array> {
  const { count, starts, ends } = level;
  const groups = Uint32Array.from({ length: count }, (_, place) => place);
  const sums = { groups, out: level.out.slice(), in: level.in.slice(), total };
  const toGroup = new Float64Array(count);
  const isWaiting = new Uint8Array(count).fill(1);
  const queue = [...groups];
  // A list gives what is added while it is walked.
  for (const place of queue) {
    isWaiting[place] = 0;
    const best = move(level, place, sums, toGroup);
    const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    for (let at = start; best !== undefined && at < end; at += 1) {
      const near = ends[at] ?? 0;
      if (groups[near] === best || isWaiting[near] === 1) continue;
      isWaiting[near] = 1;
      queue.push(near);
    }
    if (pace.isUp(1 + 3 * (end - start))) yield;
  }
  return groups;
}

/** The groups so far, and the weight that leads from and to all of each together. */
interface Sums {
  readonly groups: Uint32Array;
  readonly out: Float64Array;
  readonly in: Float64Array;
  /** The weight of all edges. */
  readonly total: number;
}

/** Gives the group that a place has moved to; `undefined` if it stays. `toGroup` is all zeros, before and after. */
function move(level: Level, place: number, sums: Sums, toGroup: Float64Array): number | undefined {
  const { starts, ends, weights } = level;
  const [start, end] = [starts[place] ?? 0, starts[place + 1] ?? 0];
  const own = sums.groups[place] ?? 0;
  add(sums, level, place, own, -1);
  for (let at = start; at < end; at += 1) {
    const group = sums.groups[ends[at] ?? 0] ?? 0;
    toGroup[group] = (toGroup[group] ?? 0) + (weights[at] ?? 0);
  }
  const gainIn = (group: number) => {
    const expected = (level.out[place] ?? 0) * (sums.in[group] ?? 0) + (level.in[place] ?? 0) * (sums.out[group] ?? 0);
    return (toGroup[group] ?? 0) - expected / sums.total;
  };
  let best = own;
  let most = gainIn(own);
  for (let at = start; at < end; at += 1) {
    const group = sums.groups[ends[at] ?? 0] ?? 0;
    const gain = gainIn(group);
    if (gain > most + LEAST_GAIN) [best, most] = [group, gain];
  }
  for (let at = start; at < end; at += 1) toGroup[sums.groups[ends[at] ?? 0] ?? 0] = 0;
  add(sums, level, place, best, 1);
  sums.groups[place] = best;
  return best === own ? undefined : best;
}

function add(sums: Sums, level: Level, place: number, group: number, sign: 1 | -1): void {
  sums.out[group] = (sums.out[group] ?? 0) + sign * (level.out[place] ?? 0);
  sums.in[group] = (sums.in[group] ?? 0) + sign * (level.in[place] ?? 0);
}

/** Groups by numbers from 0, as they are met. */
function renumber(groups: Uint32Array): { readonly joined: Uint32Array; readonly count: number } {
  const numbers = new Map<number, number>();
  for (const group of groups) if (!numbers.has(group)) numbers.set(group, numbers.size);
  return { joined: groups.map((group) => numbers.get(group) ?? 0), count: numbers.size };
}

function* toLevel({ count, starts, ends, weights }: Links, pace: Pace): Steps<Level> {
  const out = new Float64Array(count);
  const into = new Float64Array(count);
  const edgeWeights = new EdgeWeights(count);
  for (let from = 0; from < count; from += 1) {
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at += 1) {
      const [to, weight] = [ends[at] ?? 0, weights[at] ?? 0];
      out[from] = (out[from] ?? 0) + weight;
      into[to] = (into[to] ?? 0) + weight;
      edgeWeights.add(from, to, weight);
      edgeWeights.add(to, from, weight);
      if (pace.isUp(4)) yield;
    }
  }
  return { count, out, in: into, ...(yield* edgeWeights.toRows(pace)) };
}

function* zoomOut(level: Level, joined: Uint32Array, count: number, pace: Pace): Steps<Level> {
  const out = new Float64Array(count);
  const into = new Float64Array(count);
  const edgeWeights = new EdgeWeights(count);
  for (let place = 0; place < level.count; place += 1) {
    const group = joined[place] ?? 0;
    out[group] = (out[group] ?? 0) + (level.out[place] ?? 0);
    into[group] = (into[group] ?? 0) + (level.in[place] ?? 0);
    for (let at = level.starts[place] ?? 0; at < (level.starts[place + 1] ?? 0); at += 1) {
      edgeWeights.add(group, joined[level.ends[at] ?? 0] ?? 0, level.weights[at] ?? 0);
      if (pace.isUp(2)) yield;
    }
  }
  return { count, out, in: into, ...(yield* edgeWeights.toRows(pace)) };
}

/** Sums up the weights between two. */
class EdgeWeights {
  private readonly rows: readonly Map<number, number>[];

  constructor(count: number) {
    this.rows = Array.from({ length: count }, () => new Map<number, number>());
  }

  add(from: number, to: number, weight: number): void {
    const row = from === to ? undefined : this.rows[from];
    row?.set(to, (row.get(to) ?? 0) + weight);
  }

  *toRows(pace: Pace): Steps<Pick<Level, "starts" | "ends" | "weights">> {
    const starts = new Uint32Array(this.rows.length + 1);
    const [ends, weights]: [number[], number[]] = [[], []];
    for (const [place, row] of this.rows.entries()) {
      for (const [end, weight] of row) {
        ends.push(end);
        weights.push(weight);
      }
      starts[place + 1] = ends.length;
      if (pace.isUp(1 + row.size)) yield;
    }
    return { starts, ends: Uint32Array.from(ends), weights: Float64Array.from(weights) };
  }
}
