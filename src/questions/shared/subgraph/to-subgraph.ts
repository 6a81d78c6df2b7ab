import type { Steps } from "../../../base/scheduling/steps.js";
import { finishYielding } from "../../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { stepOf, type PlanStep, type Run } from "../../../planner/root.js";
import { toCompleteness, type OmissionReasonName } from "../completeness.js";
import type { SubgraphNode } from "./collect-nodes.js";
import type { Narrowing, ReadEdges, SubgraphReader } from "./reader.js";
import { MOST_EDGES, edgesStatement } from "./statements.js";
import type { Subgraph, SubgraphEdge } from "./types.js";

/** What a subgraph is made of. */
export interface Gathered extends Narrowing {
  /** What is shown. */
  readonly things: readonly SubgraphNode[];
  /** How many more the question asked for; `null` if they cannot be counted. */
  readonly omitted: number | null;
  /** The nodes among them around which hidden edges count as come by. */
  readonly visited: readonly string[];
}

/** The subgraph, in which nodes stand as their ids. */
export async function toSubgraph(gathered: Gathered, reader: SubgraphReader, { options }: Run): Promise<Subgraph> {
  const { things, visited, stances, kinds } = gathered;
  const given = things.filter(({ distance }) => distance === 0).map(({ id }) => id);
  const shown = things.map(({ id }) => id);
  const read = await reader.edges({ shown, visited, given, stances, kinds });
  const neighbours = await finishYielding(neighboursIn(read.edges), options);
  return {
    nodes: things.map(({ id, label, kind, degree, distance }) => ({
      node: id,
      label,
      kind,
      degree,
      hiddenCount: degree - (neighbours.get(id)?.size ?? 0),
      distance,
    })),
    edges: read.edges,
    completeness: completenessOf(gathered, read),
  };
}

/** Its statement, for a reader of the plan, as it is if these nodes are all. */
export function subgraphStep(ids: readonly string[], { stances, kinds }: Narrowing = {}): PlanStep {
  const words =
    "The edges among what is shown, how many are only suggested or were removed, and the version of the corpus.";
  return stepOf(edgesStatement({ shown: ids, visited: ids, given: ids, stances, kinds }), words);
}

function* neighboursIn(
  edges: readonly SubgraphEdge[],
  pace = new Pace(),
): Steps<ReadonlyMap<string, ReadonlySet<string>>> {
  const neighbours = new Map<string, Set<string>>();
  const note = (near: string, far: string) => {
    const known = neighbours.get(near);
    if (known === undefined) neighbours.set(near, new Set([far]));
    else known.add(far);
  };
  for (const { from, to } of edges) {
    note(from, to);
    note(to, from);
    if (pace.isUp(4)) yield;
  }
  return neighbours;
}

function completenessOf({ omitted }: Gathered, { edges, hidden, version }: ReadEdges) {
  const isCut = omitted !== 0 || edges.length >= MOST_EDGES;
  const reasons: OmissionReasonName[] = [...(isCut ? (["NODE_LIMIT"] as const) : []), ...hidden.reasons];
  const count = omitted === null || edges.length >= MOST_EDGES ? null : omitted + hidden.count;
  return toCompleteness(version, count, reasons);
}
