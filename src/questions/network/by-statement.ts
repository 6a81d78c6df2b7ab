import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { readTexts } from "../../cypher/read-cells.js";
import { cypher, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../base/scheduling/pace.js";
import { omittedStatuses } from "../../model/visibility.js";
import { stepOf, type PlanStep, type CypherRun } from "../../planner/root.js";
import { corpusVersion, toVersion } from "../shared/corpus-version.js";
import { readHidden } from "../shared/hidden-edges.js";
import { sideOf } from "../../model/citation-type.js";
import { MOST_EDGES, type NetworkQuestion, type ReadNetwork } from "./read-network.js";
import { networkStatements } from "./statements.js";
import { Sharing, EdgesAmong } from "./edges-among.js";
import type { NetworkEdge } from "./types.js";

type Reader = Pick<CypherRun, "engine" | "options">;

/** Reads the most connected members first, and then the edges between them: both can be many, and neither is known before. If the members have too many
 *  edges, it takes as many of the first as have not. */
export async function networkByStatement(question: NetworkQuestion, run: Reader): Promise<ReadNetwork> {
  const { isDirected, edges: between } = networkStatements(question);
  const [rows, [[version, memberCount, hidden] = []]] = await Promise.all([
    read(membersStatement(question), run),
    read(countsStatement(question), run),
  ]);
  const members = rows.map(([id, label]) => ({ id: String(id), label: String(label) }));
  const ids = members.map(({ id }) => id);
  const { count, edges } =
    between.bind === "edges" ? await readMostEdges(question, ids, run) : await readSharing(question, ids, run);
  return {
    isDirected,
    nodes: members.slice(0, count),
    edges,
    memberCount: Number(memberCount),
    hidden: readHidden(hidden),
    version: toVersion(version),
  };
}

/** How many of the first members are shown, and the edges between them. */
interface Shown {
  readonly count: number;
  readonly edges: readonly NetworkEdge[];
}

/** Finds by halving how many have edges enough. */
async function readMostEdges(question: NetworkQuestion, ids: readonly string[], run: Reader): Promise<Shown> {
  const readFirst = (count: number) => read(edgesStatement(question, ids.slice(0, count)), run);
  let [most, tooMany] = [0, ids.length + 1];
  let [count, first]: [number, readonly Row[]] = [ids.length, await readFirst(ids.length)];
  let edges: readonly Row[] = [];
  for (;;) {
    if (first.length > MOST_EDGES) tooMany = count;
    else [most, edges] = [count, first];
    if (most + 1 >= tooMany) return { count: most, edges: edges.map(toEdge) };
    count = Math.floor((most + tooMany) / 2);
    first = await readFirst(count);
  }
}

/** Pairs are made of those alone that there is room for. */
async function readSharing(question: NetworkQuestion, ids: readonly string[], run: Reader): Promise<Shown> {
  const rows = await read(edgesStatement(question, ids), run);
  return finishYielding(shareAmong(ids, rows), run.options);
}

function* shareAmong(ids: readonly string[], rows: readonly Row[], pace = new Pace()): Steps<Shown> {
  const shared = new Map(ids.map((id): [string, number[]] => [id, []]));
  for (const [index, [people]] of rows.entries()) {
    for (const id of readTexts(people)) {
      shared.get(id)?.push(index);
      if (pace.isUp()) yield;
    }
  }
  const among = new EdgesAmong<string>();
  const sharing = new Sharing<string, number>(compareCodePoints);
  for (const [id, own] of shared) {
    yield* sharing.edgesOfRecord(id, own, among.begin(id), pace);
    if (among.isFull) break;
  }
  return { count: among.members().length, edges: yield* among.toEdges((id) => id, pace) };
}

/** The statements, for a reader of the plan. */
export function networkSteps(question: NetworkQuestion): readonly PlanStep[] {
  return [
    stepOf(membersStatement(question), "The members with the most edges, and at the same time how many there are."),
    stepOf(countsStatement(question)),
    stepOf(
      edgesStatement(question, []),
      "The edges between them; if they are too many pairs, again for fewer of the first.",
    ),
  ];
}

function membersStatement(question: NetworkQuestion): Fragment {
  return cypher`${networkStatements(question).members}
WITH id, label, degree ORDER BY degree DESC, id LIMIT ${param(question.limit)}
RETURN id AS c0, label AS c1`;
}

function countsStatement(question: NetworkQuestion): Fragment {
  const { members, hidden } = networkStatements(question);
  return cypher`${corpusVersion}
CALL () {
${members}
RETURN count(id) AS members
}
CALL () {
${hidden(omittedStatuses())}
}
RETURN version AS c0, members AS c1, hidden AS c2`;
}

function edgesStatement(question: NetworkQuestion, ids: readonly string[]): Fragment {
  const { bind, statement } = networkStatements(question).edges;
  if (bind === "people") return cypher`${statement(ids)}\nRETURN people AS c0`;
  return cypher`${statement(ids)}
ORDER BY start, target LIMIT ${param(MOST_EDGES + 1)}
RETURN start AS c0, target AS c1, weight AS c2, stances AS c3`;
}

function toEdge([from, to, weight, stances]: Row): NetworkEdge {
  return {
    from: String(from),
    to: String(to),
    weight: Number(weight),
    stance: sideOf(readTexts(stances)),
  };
}

function read(statement: Fragment, { engine, options }: Reader): Promise<readonly Row[]> {
  return engine.read(toQuery(statement), options);
}
