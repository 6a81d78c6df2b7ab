import { readTexts } from "../../cypher/cells.js";
import { cypher, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { NetworkEdge, NetworkKindName } from "./types.js";
import type { Row } from "../../engine/row.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import { omittedStatuses } from "../../model/visibility.js";
import { readHidden, type HiddenTies } from "../hidden-ties.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { networkStatements } from "./statements.js";

/** Most ties of a network: with more, working the numbers out would keep others waiting. */
export const MOST_TIES = 3_000;

/** Which network, and how many of its members at most. */
export interface NetworkQuestion {
  readonly kind: NetworkKindName;
  readonly limit: number;
}

/** A network as the engine has it. */
export interface ReadNetwork {
  readonly isDirected: boolean;
  /** The most connected first, then by id. */
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly NetworkEdge[];
  /** How many are tied to anything, shown or not. */
  readonly memberCount: number;
  readonly hidden: HiddenTies;
  readonly version: string;
}

/** Reads the most connected members first, and then the ties between them: both can be many, and neither is known before. Of members whose
 *  ties are too many, only the first half is taken, as often as it needs. */
export async function readNetwork(question: NetworkQuestion, run: Run): Promise<ReadNetwork> {
  const { isDirected } = networkStatements[question.kind];
  const [rows, [[version, memberCount, hidden] = []]] = await Promise.all([
    read(membersStatement(question), run),
    read(countsStatement(question), run),
  ]);
  let nodes = rows.map(([id, label]) => ({ id: String(id), label: String(label) }));
  let found = await readTies(question, nodes, run);
  while (found.length > MOST_TIES) {
    nodes = nodes.slice(0, Math.floor(nodes.length / 2));
    found = await readTies(question, nodes, run);
  }
  return {
    isDirected,
    nodes,
    edges: found.map(toEdge),
    memberCount: Number(memberCount),
    hidden: readHidden(hidden),
    version: toVersion(version),
  };
}

/** The statements, for a reader of the plan. */
export function networkSteps(question: NetworkQuestion): readonly PlanStep[] {
  return [
    stepOf(membersStatement(question), "The members with the most ties, and at the same time how many there are."),
    stepOf(countsStatement(question)),
    stepOf(tiesStatement(question, []), "The ties among them; where those are too many, again for the first half."),
  ];
}

function membersStatement({ kind, limit }: NetworkQuestion): Fragment {
  return cypher`${networkStatements[kind].members}
WITH id, label, degree ORDER BY degree DESC, id LIMIT ${param(limit)}
RETURN id AS c0, label AS c1`;
}

function countsStatement({ kind }: NetworkQuestion): Fragment {
  const { members, hidden } = networkStatements[kind];
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

function tiesStatement({ kind }: NetworkQuestion, ids: readonly string[]): Fragment {
  return cypher`${networkStatements[kind].ties(ids)}
ORDER BY start, target LIMIT ${param(MOST_TIES + 1)}
RETURN start AS c0, target AS c1, weight AS c2, stances AS c3`;
}

function readTies(question: NetworkQuestion, nodes: ReadNetwork["nodes"], run: Run): Promise<readonly Row[]> {
  return read(
    tiesStatement(
      question,
      nodes.map(({ id }) => id),
    ),
    run,
  );
}

function toEdge([from, to, weight, stances]: Row): NetworkEdge {
  const [stance, ...others] = readTexts(stances);
  return {
    from: String(from),
    to: String(to),
    weight: Number(weight),
    stance: stance === undefined || others.length > 0 ? null : stance,
  };
}

function read(statement: Fragment, { engine, options }: Run): Promise<readonly Row[]> {
  return engine.read(toQuery(statement), options);
}
