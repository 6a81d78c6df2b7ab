import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Row } from "../../graph/rows.js";
import type { Predicate } from "../../graph/predicates.js";

/** Nodes one after the other, before it is asked whether they belong to a list. */
export interface Sequence {
  readonly length: number;
  at(place: number): number;
  /** Whether what stands there belongs to the list; left out if all of it does. */
  readonly isIn?: ((place: number) => boolean) | undefined;
}

/** Shows each node that belongs to a list. */
export function* eachIn(sequence: Sequence, pace: Pace, show: (node: number) => void): Steps<void> {
  for (let place = 0; place < sequence.length; place += 1) {
    if (pace.isUp()) yield;
    if (sequence.isIn === undefined || sequence.isIn(place)) show(sequence.at(place));
  }
}

/** Nodes of which those belong to a list that pass. */
export function sequenceOf(nodes: Uint32Array | readonly number[], test?: Predicate): Sequence {
  const at = (place: number): number => nodes[place] ?? -1;
  return { length: nodes.length, at, isIn: test && ((place) => test(at(place))) };
}

/** The nodes that the edges of a row lead to. */
export function sequenceOfRow({ nodes, edges, start, end }: Row, edgeTest?: Predicate, test?: Predicate): Sequence {
  const at = (place: number): number => nodes[start + place] ?? -1;
  const isSeen = edgeTest && ((place: number) => edgeTest(edges[start + place] ?? -1));
  const passes = test && ((place: number) => test(at(place)));
  const isIn = isSeen && passes ? (place: number) => isSeen(place) && passes(place) : (isSeen ?? passes);
  return { length: end - start, at, isIn };
}
