import type { Row } from "../../graph/rows.js";
import type { Test } from "./reading.js";

/** Nodes one after the other, before it is asked whether they belong to a list. */
export interface Sequence {
  readonly length: number;
  at(place: number): number;
  /** Whether what stands there belongs to the list; left out if all of it does. */
  readonly isIn?: ((place: number) => boolean) | undefined;
}

/** Nodes of which those belong to a list that pass. */
export function sequenceOf(nodes: Uint32Array | readonly number[], test?: Test): Sequence {
  const at = (place: number): number => nodes[place] ?? -1;
  return { length: nodes.length, at, isIn: test && ((place) => test(at(place))) };
}

/** The nodes that the edges of a row lead to. */
export function sequenceOfRow({ nodes, edges, start, end }: Row, edgeTest?: Test, test?: Test): Sequence {
  const at = (place: number): number => nodes[start + place] ?? -1;
  const isSeen = edgeTest && ((place: number) => edgeTest(edges[start + place] ?? -1));
  const passes = test && ((place: number) => test(at(place)));
  const isIn = isSeen && passes ? (place: number) => isSeen(place) && passes(place) : (isSeen ?? passes);
  return { length: end - start, at, isIn };
}
