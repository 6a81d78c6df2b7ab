import { mostSteps } from "../questions/path.js";
import type { HopRow, PathRow } from "../questions/path/ask-neo4j.js";

/** A step of a way: from a number to a number along a tie. */
export type Hop = readonly [near: number, far: number, tie: string];

/** By which end and tie a thing was reached; `""` where it was begun. */
type Reached = Map<number, readonly [near: number, tie: string]>;

/** One shortest way between two numbers, breadth first from both ends, a level of the smaller side at a time; `undefined` where there is none.
 *  It asks for the ties of numbers by yielding these. */
export function* findWay(
  first: number,
  last: number,
): Generator<readonly number[], readonly Hop[] | undefined, readonly Hop[]> {
  const here = { reached: new Map([[first, [0, ""]]]) as Reached, frontier: [first] };
  const there = { reached: new Map([[last, [0, ""]]]) as Reached, frontier: [last] };
  for (let length = 0; length < mostSteps; length += 1) {
    const [side, other] = here.frontier.length <= there.frontier.length ? [here, there] : [there, here];
    const next: number[] = [];
    for (const [near, far, tie] of yield side.frontier) {
      if (side.reached.has(far)) continue;
      side.reached.set(far, [near, tie]);
      if (other.reached.has(far)) {
        const back = wayFrom(far, here.reached).reverse();
        return [...back.map(([to, from, by]): Hop => [from, to, by]), ...wayFrom(far, there.reached)];
      }
      next.push(far);
    }
    if (next.length === 0) return undefined;
    side.frontier = next;
  }
  return undefined;
}

function wayFrom(meeting: number, reached: Reached): Hop[] {
  const hops: Hop[] = [];
  let near = meeting;
  for (let at = reached.get(near); at !== undefined && at[1] !== ""; at = reached.get(near)) {
    hops.push([near, at[0], at[1]]);
    near = at[0];
  }
  return hops;
}

/** What is known of a step, in the order of the way. */
export type HopDetails = readonly [
  tie: string,
  from: string,
  to: string,
  isForward: boolean | number,
  type: string,
  status: string,
  locator: string | null,
];

/** The row that the path's `shape` takes. */
export function toPathRow(details: readonly HopDetails[]): PathRow {
  const [[, first = ""] = []] = details;
  return [
    [first, ...details.map(([, , to]) => to)],
    details.map(([tie, from, to, isForward, type, status]): HopRow => {
      return isForward ? [type, from, to, tie, status] : [type, to, from, tie, status];
    }),
    details.flatMap(([tie, , , , , , locator]) => (locator === null ? [] : [[tie, locator] as const])),
  ];
}
