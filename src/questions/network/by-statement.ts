import { readTexts } from "../../cypher/cells.js";
import { cypher, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../../engine/row.js";
import { omittedStatuses } from "../../model/visibility.js";
import { stepOf, type PlanStep, type CypherRun } from "../../planner/root.js";
import { corpusVersion, toVersion } from "../corpus-version.js";
import { readHidden } from "../hidden-ties.js";
import { MOST_TIES, toStance, type NetworkQuestion, type ReadNetwork } from "./read-network.js";
import { networkStatements } from "./statements.js";
import type { NetworkEdge } from "./types.js";

type Reader = Pick<CypherRun, "engine" | "options">;

/** Reads the most connected members first, and then the ties between them: both can be many, and neither is known before. Of members whose
 *  ties are too many, the first are taken whose ties are not: how many that are is found by halving. */
export async function networkByStatement(question: NetworkQuestion, run: Reader): Promise<ReadNetwork> {
  const { isDirected } = networkStatements[question.kind];
  const [rows, [[version, memberCount, hidden] = []]] = await Promise.all([
    read(membersStatement(question), run),
    read(countsStatement(question), run),
  ]);
  const members = rows.map(([id, label]) => ({ id: String(id), label: String(label) }));
  const { count, ties } = await readMostTies(question, members, run);
  return {
    isDirected,
    nodes: members.slice(0, count),
    edges: ties.map(toEdge),
    memberCount: Number(memberCount),
    hidden: readHidden(hidden),
    version: toVersion(version),
  };
}

async function readMostTies(
  question: NetworkQuestion,
  members: ReadNetwork["nodes"],
  run: Reader,
): Promise<{ readonly count: number; readonly ties: readonly Row[] }> {
  const readFirst = (count: number) => readTies(question, members.slice(0, count), run);
  let most = { count: 0, ties: await readFirst(members.length) };
  if (most.ties.length <= MOST_TIES) return { ...most, count: members.length };
  most = { count: 0, ties: [] };
  let tooMany = members.length;
  while (most.count + 1 < tooMany) {
    const count = Math.floor((most.count + tooMany) / 2);
    const ties = await readFirst(count);
    if (ties.length > MOST_TIES) tooMany = count;
    else most = { count, ties };
  }
  return most;
}

/** The statements, for a reader of the plan. */
export function networkSteps(question: NetworkQuestion): readonly PlanStep[] {
  return [
    stepOf(membersStatement(question), "The members with the most ties, and at the same time how many there are."),
    stepOf(countsStatement(question)),
    stepOf(tiesStatement(question, []), "The ties among them; where those are too many, again for fewer of the first."),
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

function readTies(question: NetworkQuestion, nodes: ReadNetwork["nodes"], run: Reader): Promise<readonly Row[]> {
  return read(
    tiesStatement(
      question,
      nodes.map(({ id }) => id),
    ),
    run,
  );
}

function toEdge([from, to, weight, stances]: Row): NetworkEdge {
  return {
    from: String(from),
    to: String(to),
    weight: Number(weight),
    stance: toStance(readTexts(stances)),
  };
}

function read(statement: Fragment, { engine, options }: Reader): Promise<readonly Row[]> {
  return engine.read(toQuery(statement), options);
}
