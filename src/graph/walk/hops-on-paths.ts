import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";

/** Edges between places, the first of which is where paths begin and the second where they end. */
export interface PlacedHops {
  readonly near: readonly number[];
  readonly far: readonly number[];
  /** How many places there are. */
  readonly places: number;
  /** Most steps of a path. */
  readonly length: number;
}

/** Farther than any path is long. */
const NOWHERE = 1_000_000_000;

/** Edges on paths. */
interface OnPaths {
  /** By their places in the list. */
  readonly hops: readonly number[];
  /** How many steps it takes to each place. */
  readonly before: Int32Array;
}

/** Those that are a step of some path of at most this length: most of what was met leads nowhere. */
export function* hopsOnPaths(all: PlacedHops, pace: Pace): Steps<OnPaths> {
  const neighbours = yield* toNeighbours(all, pace);
  const before = yield* stepsFrom(0, neighbours, pace);
  const behind = yield* stepsFrom(1, neighbours, pace);
  const hops: number[] = [];
  const isWithin = (first: number, second: number) =>
    (before[first] ?? NOWHERE) + 1 + (behind[second] ?? NOWHERE) <= all.length;
  for (let hop = 0; hop < all.near.length; hop += 1) {
    const [near, far] = [all.near[hop] ?? 0, all.far[hop] ?? 0];
    if (isWithin(near, far) || isWithin(far, near)) hops.push(hop);
    if (pace.isUp()) yield;
  }
  return { hops, before };
}

/** How many paths lead over these edges, each step of which goes one step further. Two edges that join the same places make two paths. */
export function* countPaths({ hops, before }: OnPaths, { near, far, length }: PlacedHops, pace: Pace): Steps<number> {
  const paths = new Float64Array(before.length);
  paths[0] = 1;
  for (let step = 0; step < length; step += 1) {
    for (const hop of hops) {
      const [a, b] = [near[hop] ?? 0, far[hop] ?? 0];
      const [first, second] = (before[a] ?? 0) < (before[b] ?? 0) ? [a, b] : [b, a];
      if (before[first] === step && before[second] === step + 1)
        paths[second] = (paths[second] ?? 0) + (paths[first] ?? 0);
      if (pace.isUp()) yield;
    }
  }
  return paths[1] ?? 0;
}

/** Of each place the places beside it, one after the other. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

function* toNeighbours({ near, far, places: count }: PlacedHops, pace: Pace): Steps<Neighbours> {
  const starts = new Uint32Array(count + 1);
  for (let hop = 0; hop < near.length; hop += 1) {
    raise(starts, near[hop] ?? 0);
    raise(starts, far[hop] ?? 0);
    if (pace.isUp()) yield;
  }
  let sum = 0;
  for (let place = 0; place <= count; place += 1) {
    sum += starts[place] ?? 0;
    starts[place] = sum;
    if (pace.isUp()) yield;
  }
  const places = new Uint32Array(2 * near.length);
  // Filled from behind, so that each start comes to lie where its places begin.
  for (let hop = 0; hop < near.length; hop += 1) {
    const [a, b] = [near[hop] ?? 0, far[hop] ?? 0];
    places[lower(starts, a)] = b;
    places[lower(starts, b)] = a;
    if (pace.isUp()) yield;
  }
  return { starts, places };
}

function raise(counts: Uint32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

function lower(counts: Uint32Array, place: number): number {
  const less = (counts[place] ?? 0) - 1;
  counts[place] = less;
  return less;
}

function* stepsFrom(start: number, { starts, places }: Neighbours, pace: Pace): Steps<Int32Array> {
  const count = starts.length - 1;
  const steps = new Int32Array(count).fill(NOWHERE);
  const queue = new Uint32Array(count);
  [steps[start], queue[0]] = [0, start];
  for (let [at, length] = [0, 1]; at < length; at += 1) {
    const place = queue[at] ?? 0;
    const next = (steps[place] ?? 0) + 1;
    for (let other = starts[place] ?? 0; other < (starts[place + 1] ?? 0); other += 1) {
      const far = places[other] ?? 0;
      if ((steps[far] ?? 0) > next) {
        steps[far] = next;
        queue[length] = far;
        length += 1;
      }
      if (pace.isUp()) yield;
    }
  }
  return steps;
}
