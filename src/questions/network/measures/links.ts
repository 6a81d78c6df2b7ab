import type { Steps } from "../../../base/scheduling/steps.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { NetworkEdge } from "../types.js";

/** What a network is measured by: of each member, by its place, where edges lead to from it, side by side with what each weighs. An edge without a
 *  direction leads both ways. */
export interface Links {
  readonly count: number;
  /** Where the links of each place begin; one more, where the last end. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Float64Array;
}

/** The links of a network whose members have these ids. */
export function* toLinks(
  ids: readonly string[],
  edges: readonly NetworkEdge[],
  isDirected: boolean,
  pace: Pace,
): Steps<Links> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const single = edges.map(({ from, to, weight }) => [places.get(from) ?? 0, places.get(to) ?? 0, weight] as const);
  const links = isDirected
    ? single
    : single.flatMap(
        ([from, to, weight]) =>
          [
            [from, to, weight],
            [to, from, weight],
          ] as const,
      );
  const starts = new Uint32Array(ids.length + 1);
  for (const [from] of links) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let place = 0; place < ids.length; place += 1)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  if (pace.isUp(ids.length + 2 * links.length)) yield;
  const next = starts.slice();
  const [ends, weights] = [new Uint32Array(links.length), new Float64Array(links.length)];
  for (const [from, to, weight] of links) {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    [ends[at], weights[at]] = [to, weight];
    if (pace.isUp()) yield;
  }
  return { count: ids.length, starts, ends, weights };
}

/** How many links lead from each place, and how many to it. */
export function degreesOf({ count, starts, ends }: Links): { readonly out: Uint32Array; readonly in: Uint32Array } {
  const degrees = { out: new Uint32Array(count), in: new Uint32Array(count) };
  for (let place = 0; place < count; place += 1) degrees.out[place] = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  for (const end of ends) degrees.in[end] = (degrees.in[end] ?? 0) + 1;
  return degrees;
}
