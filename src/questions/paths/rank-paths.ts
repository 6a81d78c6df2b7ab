import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import type { PathEdge } from "../../engine/walk/path-walk.js";
import type { Evidence } from "./evidence.js";
import type { FoundPath } from "./find-paths.js";

/** A step with what it rests on. */
export interface RankedHop {
  readonly from: string;
  readonly to: string;
  readonly edge: PathEdge;
  readonly evidence: Evidence;
}

/** A path on the best evidence that there is for each of its steps. */
export interface RankedPath {
  readonly nodes: readonly string[];
  readonly hops: readonly RankedHop[];
  /** The first of the hops with the weakest evidence; `undefined` if there is no hop. */
  readonly weakest: RankedHop | undefined;
}

/** Paths of one length, best first: that whose weakest step has the best evidence, then the best evidence taken together, then by the ids
 *  that it passes. */
export function* rankPaths(
  found: readonly FoundPath[],
  evidenceOf: (edge: PathEdge) => Evidence,
  pace = new Pace(),
): Steps<readonly RankedPath[]> {
  const paths: RankedPath[] = [];
  for (const one of found) {
    paths.push(toPath(one, evidenceOf));
    const edges = one.steps.reduce((sum, step) => sum + step.length, 0);
    if (pace.isUp(UNITS_OF_EVIDENCE * edges)) yield;
  }
  const compare = (a: RankedPath, b: RankedPath) => weaknessOf(a) - weaknessOf(b) || total(a) - total(b) || byIds(a, b);
  return yield* sortItems(paths, compare, pace);
}

/** What it takes to weigh what an edge rests on, and to hold it against that of others. */
const UNITS_OF_EVIDENCE = 20;

function toPath({ nodes, steps }: FoundPath, evidenceOf: (edge: PathEdge) => Evidence): RankedPath {
  const hops = steps.flatMap((edges, index) => {
    const [from, to] = [nodes[index] ?? "", nodes[index + 1] ?? ""];
    const all = edges.map((edge): RankedHop => ({ from, to, edge, evidence: evidenceOf(edge) }));
    return all
      .sort((a, b) => a.evidence.weakness - b.evidence.weakness || compareCodePoints(keyOf(a), keyOf(b)))
      .slice(0, 1);
  });
  const worst = Math.max(...hops.map(({ evidence }) => evidence.weakness));
  return { nodes, hops, weakest: hops.find(({ evidence }) => evidence.weakness === worst) };
}

function weaknessOf({ weakest }: RankedPath): number {
  return weakest?.evidence.weakness ?? 0;
}

function total({ hops }: RankedPath): number {
  return hops.reduce((sum, { evidence }) => sum + evidence.weakness, 0);
}

function keyOf({ edge }: RankedHop): string {
  return `${edge.type} ${String(edge.values[0])} ${edge.from}`;
}

function byIds(a: RankedPath, b: RankedPath): number {
  return compareCodePoints(a.nodes.join(" "), b.nodes.join(" "));
}
