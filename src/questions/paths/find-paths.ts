import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import type { PathEdge } from "../../engine/walk/path-walk.js";

/** One path: what it passes, and for each step the edges that join the two, of which any will do. */
export interface FoundPath {
  readonly nodes: readonly string[];
  readonly steps: readonly (readonly PathEdge[])[];
}

/** The paths of exactly this length that were found; `isWhole` is false if looking took too long. */
export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  readonly isWhole: boolean;
}

/** Most paths of one length that are weighed against each other. */
export const MOST_PATHS = 200;
/** Most steps that are tried in looking for them. */
const MOST_TRIES = 20_000;

/** Every path of exactly this length through a graph that passes nothing twice, in the order of the ids that it passes. Yields to others. */
export function* findPathsOfLength(
  edges: readonly PathEdge[],
  { from, to, length }: { readonly from: string; readonly to: string; readonly length: number },
  pace = new Pace(),
): Steps<FoundPaths> {
  const neighbours = yield* toNeighbours(edges, pace);
  const distance = yield* distancesTo(to, neighbours, pace);
  const paths: FoundPath[] = [];
  const passed = [from];
  let tries = 0;
  const goOn = function* (at: string): Steps<boolean> {
    if (at === to) {
      if (passed.length === length + 1) paths.push(toFoundPath(passed, neighbours));
      return true;
    }
    for (const next of neighbours.get(at)?.keys() ?? []) {
      if (pace.isUp()) yield;
      const left = length - passed.length;
      if ((distance.get(next) ?? Number.POSITIVE_INFINITY) > left || passed.includes(next)) continue;
      tries += 1;
      if (tries > MOST_TRIES || paths.length >= MOST_PATHS) return false;
      passed.push(next);
      const isWhole = yield* goOn(next);
      passed.pop();
      if (!isWhole) return false;
    }
    return true;
  };
  const isWhole = yield* goOn(from);
  return { paths, isWhole };
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, readonly PathEdge[]>>;

/** Of each node its neighbours by id, with the edges to them. */
function* toNeighbours(edges: readonly PathEdge[], pace: Pace): Steps<Neighbours> {
  const neighbours = new Map<string, Map<string, PathEdge[]>>();
  const note = (near: string, far: string, edge: PathEdge) => {
    const own = neighbours.get(near) ?? new Map<string, PathEdge[]>();
    neighbours.set(near, own);
    const known = own.get(far);
    if (known === undefined) own.set(far, [edge]);
    else known.push(edge);
  };
  for (const edge of edges) {
    note(edge.from, edge.to, edge);
    note(edge.to, edge.from, edge);
    if (pace.isUp(4)) yield;
  }
  for (const [id, own] of neighbours) neighbours.set(id, new Map(yield* sortItems([...own], byId, pace)));
  return neighbours;
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareCodePoints(a, b);
}

function* distancesTo(to: string, neighbours: Neighbours, pace: Pace): Steps<ReadonlyMap<string, number>> {
  const distance = new Map([[to, 0]]);
  // A map gives what is added while it is walked.
  for (const [id, steps] of distance) {
    for (const far of neighbours.get(id)?.keys() ?? []) {
      if (!distance.has(far)) distance.set(far, steps + 1);
      if (pace.isUp()) yield;
    }
  }
  return distance;
}

function toFoundPath(passed: readonly string[], neighbours: Neighbours): FoundPath {
  const steps = passed.slice(1).map((far, index) => neighbours.get(passed[index] ?? "")?.get(far) ?? []);
  return { nodes: [...passed], steps };
}
