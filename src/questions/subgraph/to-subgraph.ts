import { readRows } from "../../cypher/cells.js";
import { cypher, toQuery, type Fragment } from "../../cypher/cypher.js";
import { toCompleteness, type OmissionReasonName } from "../completeness.js";
import type { Subgraph, SubgraphEdge } from "./types.js";
import type { Row } from "../../engine/row.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import { omittedStatuses } from "../../model/visibility.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { readHidden, type HiddenTies } from "../hidden-ties.js";
import type { Thing } from "./collect-things.js";
import { MOST_TIES, tiesBetween, tiesOfStatus, type Narrowing } from "./statements.js";

/** What a subgraph is made of. */
export interface Gathered extends Narrowing {
  /** What is shown. */
  readonly things: readonly Thing[];
  /** How many more the question asked for; `null` where they cannot be counted. */
  readonly omitted: number | null;
  /** The things among them around which hidden ties count as come by. */
  readonly visited: readonly string[];
}

/** The subgraph, in which nodes stand as their ids. */
export async function toSubgraph(gathered: Gathered, run: Run): Promise<Subgraph> {
  const { things, visited } = gathered;
  const given = things.filter(({ distance }) => distance === 0).map(({ id }) => id);
  const shown = things.map(({ id }) => id);
  const statement = statementOn({ shown, visited, given }, gathered);
  const [[ties, hidden, version] = []] = await run.engine.read(toQuery(statement), run.options);
  const edges = readRows(ties)
    .map(toEdge)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const neighbours = neighboursIn(edges);
  return {
    nodes: things.map(({ id, ...thing }) => ({
      ...thing,
      node: id,
      hiddenCount: thing.degree - (neighbours.get(id)?.size ?? 0),
    })),
    edges,
    completeness: completenessOf(gathered, edges.length, readHidden(hidden), toVersion(version)),
  };
}

/** Its statement, for a reader of the plan, as it is where these things are all. */
export function subgraphStep(ids: readonly string[], narrowing: Narrowing = {}): PlanStep {
  const words =
    "The ties among what is shown, how many are only suggested or were removed, and the version of the corpus.";
  return stepOf(statementOn({ shown: ids, visited: ids, given: ids }, narrowing), words);
}

/** `… CALL () { … RETURN collect([…]) AS ties } CALL () { … RETURN collect([…]) AS hidden } RETURN ties AS c0, hidden AS c1, version AS c2` */
function statementOn(
  { shown, visited, given }: Readonly<Record<"shown" | "visited" | "given", readonly string[]>>,
  narrowing: Narrowing,
): Fragment {
  return cypher`${corpusVersion}
CALL () {
${tiesBetween(shown, narrowing.stances)}
}
CALL () {
${tiesOfStatus(visited, omittedStatuses(), narrowing, given)}
}
RETURN ties AS c0, hidden AS c1, version AS c2`;
}

function toEdge([type, from, to, record, stance]: Row): SubgraphEdge {
  const ends = { from: String(from), to: String(to), relation: String(type) };
  const id = typeof record === "string" ? record : `${ends.from} ${ends.relation} ${ends.to}`;
  const isReference = ends.relation === "REFERS_TO";
  return {
    ...ends,
    id,
    stance: isReference ? String(stance) : null,
    reference: isReference ? id : null,
  };
}

function neighboursIn(edges: readonly SubgraphEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const note = (near: string, far: string) => neighbours.set(near, (neighbours.get(near) ?? new Set()).add(far));
  for (const { from, to } of edges) {
    note(from, to);
    note(to, from);
  }
  return neighbours;
}

function completenessOf({ omitted }: Gathered, tieCount: number, hidden: HiddenTies, version: string) {
  const isCut = omitted !== 0 || tieCount >= MOST_TIES;
  const reasons: OmissionReasonName[] = [...(isCut ? (["NODE_LIMIT"] as const) : []), ...hidden.reasons];
  const count = omitted === null || tieCount >= MOST_TIES ? null : omitted + hidden.count;
  return toCompleteness(version, count, reasons);
}
