import { cypher, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import type { Row } from "../../engine/engine.js";
import type { WebEdge } from "../../engine/walk/path-walk.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import { tieOf } from "../ties.js";

/** What a tie rests on. */
export interface Evidence {
  /** The article that it was seen in. */
  readonly source: string | null;
  readonly locator: string | null;
  readonly status: string;
  /** Greater is weaker. */
  readonly weakness: number;
}

/** How evidence is weighed, from strong to weak. */
const weaknesses = {
  /** It stands in the source: a title quoted, a signature, a byline, the publication's own name, the words of a claim. */
  PRINTED: 0,
  /** Only an author or subject is named there, or a text is known to be the same by its contents. */
  NAMED: 1,
  /** In our words for what the source says. */
  PARAPHRASED: 2,
  /** We matched the two, or the part of the source was not seen. */
  INFERRED: 3,
  /** No source is recorded. */
  UNSOURCED: 4,
} as const;

/** What a review adds to it: whatever was confirmed is stronger than whatever was not. */
const byStatus: Readonly<Record<string, number>> = { ACCEPTED: 0, SUGGESTED: 10, REJECTED: 20 };

/** What a record says of its own evidence, by the tie. */
const byRecord: Readonly<Record<string, keyof typeof weaknesses>> = {
  QUOTED: "PRINTED",
  NAMED: "NAMED",
  INFERRED: "INFERRED",
  PARAPHRASED: "PARAPHRASED",
  NOT_SEEN: "INFERRED",
};

/** Words of records: where in the source, how it is known, and the article it was seen in where that is another. */
type Records = ReadonlyMap<string, Row>;

/** Weighs edges by what their records say, all of them read by one statement. */
export async function weighEdges(edges: readonly WebEdge[], run: Run): Promise<(edge: WebEdge) => Evidence> {
  const records = await readRecords(edges, run);
  return (edge) => weigh(edge, records);
}

function weigh({ type, from, to, values }: WebEdge, records: Records): Evidence {
  const tie = tieOf(type);
  const [id, status] = values;
  const [locator, evidence, seenIn] = records.get(String(id)) ?? [];
  const shown = tie.source === undefined ? null : tie.source === "from" ? from : to;
  const own = byRecord[String(evidence)] ?? (tie.record === "TextRelation" ? "NAMED" : "PRINTED");
  const known = String(status ?? "ACCEPTED");
  return {
    source: typeof seenIn === "string" ? seenIn : shown,
    locator: typeof locator === "string" ? locator : null,
    status: known,
    weakness: weaknesses[shown === null ? "UNSOURCED" : own] + (byStatus[known] ?? 0),
  };
}

const columns = {
  CrossReference: cypher`[n.id, n.locator, n.evidence]`,
  Claim: cypher`[n.id, n.locator, n.statedAs]`,
  TextRelation: cypher`[n.id, n.locator]`,
} as const;

/** The statement that reads records, for a reader of the plan. */
export function evidenceStep(): PlanStep {
  return stepOf(recordsStatement([]), "What the ties of the ways of one length rest on, for each length.");
}

async function readRecords(edges: readonly WebEdge[], { engine, options }: Run): Promise<Records> {
  const [row = []] = await engine.read(toQuery(recordsStatement(edges)), options);
  // Each column is a list of lists that begin with an id.
  const found = (row as readonly (readonly Row[])[]).flat();
  return new Map(found.map(([id, ...words]) => [String(id), words]));
}

function recordsStatement(edges: readonly WebEdge[]): Fragment {
  const idsOf = (record: string) => [
    ...new Set(edges.filter(({ type }) => tieOf(type).record === record).map(({ values: [id] }) => String(id))),
  ];
  return cypher`${listOf(cypher`CrossReference`, idsOf("CrossReference"), columns.CrossReference, cypher`l0`)}${listOf(
    cypher`Claim`,
    idsOf("Claim"),
    columns.Claim,
    cypher`l1`,
  )}${listOf(cypher`TextRelation`, idsOf("TextRelation"), columns.TextRelation, cypher`l2`)}CALL () {
MATCH (n:Signature) WHERE n.id IN ${param(idsOf("Signature"))}
MATCH (n)-[:SIGNATURE_SEEN_IN]->(m)
RETURN collect([n.id, null, null, m.id]) AS l3
}
RETURN l0 AS c0, l1 AS c1, l2 AS c2, l3 AS c3`;
}

function listOf(label: Fragment, ids: readonly string[], values: Fragment, as: Fragment): Fragment {
  return cypher`CALL () {
MATCH (n:${label}) WHERE n.id IN ${param(ids)}
RETURN collect(${values}) AS ${as}
}
`;
}
