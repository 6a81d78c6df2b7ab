import { cypher, identifier, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import { inParts } from "../../cypher/in-parts.js";
import type { WebEdge } from "../../engine/walk/path-walk.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import { labelOf } from "../../planner/node-groups.js";
import { stepOf, type CypherRun, type PlanStep, type Run } from "../../planner/root.js";
import { askableStatuses, carriesStatus, statusOfUnreviewed } from "../../model/visibility.js";
import { tieOf } from "../ties.js";
import { witnessed, type Witnessed } from "./witnesses.js";

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
  /** The two are one text by their contents: whatever one of them says of the other ties them less. */
  SAME_TEXT: 0,
  /** It stands in the source: a title quoted, a signature, a byline, the publication's own name, the words of a claim. */
  PRINTED: 1,
  /** Only an author or subject is named there. */
  NAMED: 2,
  /** In our words for what the source says. */
  PARAPHRASED: 3,
  /** We matched the two, or the part of the source was not seen. */
  INFERRED: 4,
  /** No source is recorded. */
  UNSOURCED: 5,
} as const;

/** What each status less sure adds to it: whatever was confirmed is stronger than whatever was not. */
const lessSure = 10;

/** What a record says of its own evidence, by the tie. */
const byRecord: Readonly<Record<string, keyof typeof weaknesses>> = {
  QUOTED: "PRINTED",
  NAMED: "NAMED",
  INFERRED: "INFERRED",
  PARAPHRASED: "PARAPHRASED",
  NOT_SEEN: "INFERRED",
};

/** What is read of each tie, in this order; a tie that no record stands behind has none of it. */
export const tieProperties = ["id", "status", "locator", "evidence", "statedAs"] as const;

/** Of signatures and the like that were seen in other articles than the one that they stand under: those articles, oldest first, by the records' ids. */
type SeenIn = Pick<ReadonlyMap<string, readonly string[]>, "get">;

/** Weighs edges, each read with `tieProperties`. Where signatures and the like were seen stands beside them in memory; else it is read by one statement for
 *  each kind of record, where there are any, and by some more where they are too many for one. What is `without` shows nothing. */
export async function weighEdges(
  edges: readonly WebEdge[],
  without: readonly string[],
  run: Run,
): Promise<(edge: WebEdge) => Evidence> {
  const seenIn = run.graph === undefined ? await readSeenIn(edges, run) : seenInMemory(run.graph);
  return (edge) => weigh(edge, (id) => seenIn.get(id)?.find((text) => !without.includes(text)));
}

function weigh({ type, from, to, values }: WebEdge, seenIn: (id: string) => string | undefined): Evidence {
  const tie = tieOf(type);
  const [id, status, locator, evidence, statedAs] = values;
  const end = tie?.source === undefined ? null : tie.source === "from" ? from : to;
  // What shows a tie is an article; other texts are none, and show it to nobody.
  const shown = end !== null && labelOf(end) === "Article" ? end : null;
  const own = byRecord[String(evidence ?? statedAs)] ?? (tie?.record === "TextRelation" ? "SAME_TEXT" : "PRINTED");
  const known = carriesStatus(type) ? String(status) : statusOfUnreviewed;
  return {
    source: (id === null || id === undefined ? undefined : seenIn(String(id))) ?? shown,
    locator: typeof locator === "string" ? locator : null,
    status: known,
    weakness: weaknesses[shown === null ? "UNSOURCED" : own] + lessSure * askableStatuses.indexOf(known),
  };
}

/** The statements that read where signatures and the like were seen, for a reader of the plan. */
export function evidenceSteps(): readonly PlanStep[] {
  return witnessed.map((kind) =>
    stepOf(
      seenInStatement(kind, []),
      `Where records of ${kind.concept} on the ways of one length were seen, where there are any.`,
    ),
  );
}

function seenInMemory({ snapshot }: HeldGraph): SeenIn {
  const rows = witnessed.map(({ shownIn }) => snapshot.edges(shownIn).out);
  return {
    get(id) {
      const record = snapshot.find(id);
      if (record === undefined) return undefined;
      return rows.flatMap((row) => Array.from(row.neighbours(record), (text) => snapshot.idOf(text)));
    },
  };
}

async function readSeenIn(edges: readonly WebEdge[], run: CypherRun): Promise<SeenIn> {
  const found = new Map<string, string[]>();
  for (const rows of await Promise.all(witnessed.map((kind) => readWitnesses(kind, edges, run)))) {
    for (const [id, text] of rows) found.set(String(id), [...(found.get(String(id)) ?? []), String(text)]);
  }
  return found;
}

async function readWitnesses(kind: Witnessed, edges: readonly WebEdge[], { engine, options }: CypherRun) {
  const records = edges
    .filter(({ type }) => tieOf(type)?.record === kind.concept)
    .map(({ values: [id] }) => String(id));
  const parts = inParts([...new Set(records)]);
  const rows = await Promise.all(parts.map((ids) => engine.read(toQuery(seenInStatement(kind, ids)), options)));
  return rows.flat();
}

function seenInStatement({ concept, shownIn }: Witnessed, ids: readonly string[]): Fragment {
  return cypher`MATCH (n:${identifier(concept)}) WHERE n.id IN ${param(ids)}
MATCH (n)-[:${identifier(shownIn)}]->(m)
RETURN n.id AS c0, m.id AS c1 ORDER BY n.id, m.publishedKey, m.id`;
}
