import { groupBy } from "../../base/group-by.js";
import { readText } from "../../cypher/read-cells.js";
import { cypher, identifier, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import { idBatches } from "../../cypher/id-batches.js";
import type { PathEdge } from "../../engine/walk/path-walk.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { isUnseenText } from "../shared/in-memory/is-unseen-text.js";
import { labelOf } from "../../planner/run/node-groups.js";
import { stepOf, type CypherRun, type PlanStep, type Run } from "../../planner/root.js";
import { walkedEdgeOf } from "../shared/walked-edges.js";
import { witnessed, type Witnessed } from "./witnessed-concepts.js";

/** Articles, oldest first, by ids; `undefined` for an id that has none. */
type Articles = Pick<ReadonlyMap<string, readonly string[]>, "get">;

/** What shows edges that no end of them shows by itself. */
export interface Witnesses {
  /** Of signatures and the like that were seen in other articles than the one that they stand under: those, by the records' ids. */
  readonly ofRecords: Articles;
  /** Of texts that nobody saw: what they are known from, `[]` if from nothing. `undefined` for what was seen. */
  readonly ofUnseen: Articles;
}

/** The text that shows an edge by itself, if it was seen; `undefined` if neither end is one. Other things than articles show it to nobody. */
export function shownBy({ type, from, to }: PathEdge): string | undefined {
  const end = { from, to, none: undefined }[walkedEdgeOf(type)?.source ?? "none"];
  return end !== undefined && labelOf(end) === "Article" ? end : undefined;
}

/** What shows these edges: beside them in memory, else by one statement for each kind of record and one for the texts. */
export async function findWitnesses(edges: readonly PathEdge[], run: Run): Promise<Witnesses> {
  if (run.graph !== undefined) return witnessesInMemory(run.graph);
  const [ofRecords, ofUnseen] = await Promise.all([readWitnesses(edges, run), readKnownFrom(edges, run)]);
  return { ofRecords, ofUnseen };
}

/** The statements that read it, for a reader of the plan. */
export function witnessSteps(): readonly PlanStep[] {
  const ofRecords = witnessed.map((kind) =>
    stepOf(
      seenInStatement(kind, []),
      `Where records of ${kind.concept} on the ways of one length were seen, where there are any.`,
    ),
  );
  return [...ofRecords, stepOf(knownFromStatement([]), "What texts on those ways are known from that nobody saw.")];
}

function witnessesInMemory({ snapshot }: LoadedGraph): Witnesses {
  const rows = witnessed.map(({ shownIn }) => snapshot.edges(shownIn).out);
  const knownFrom = snapshot.edges("KNOWN_FROM").out;
  const isUnseen = isUnseenText(snapshot);
  const idsOf = (nodes: Iterable<number>) => Array.from(nodes, (node) => snapshot.idOf(node));
  return {
    ofRecords: {
      get(id) {
        const record = snapshot.find(id);
        return record === undefined ? undefined : rows.flatMap((row) => idsOf(row.neighbours(record)));
      },
    },
    ofUnseen: {
      get(id) {
        const text = snapshot.find(id);
        return text === undefined || !isUnseen(text) ? undefined : idsOf(knownFrom.neighbours(text));
      },
    },
  };
}

async function readWitnesses(edges: readonly PathEdge[], run: CypherRun): Promise<Articles> {
  const rows = await Promise.all(
    witnessed.map((kind) => {
      const records = edges.filter(({ type }) => walkedEdgeOf(type)?.record === kind.concept);
      const ids = records.map(({ values: [id] }) => String(id));
      return readArticles(ids, (some) => seenInStatement(kind, some), run);
    }),
  );
  return toArticles(rows.flat());
}

async function readKnownFrom(edges: readonly PathEdge[], run: CypherRun): Promise<Articles> {
  const texts = edges.flatMap((edge) => shownBy(edge) ?? []);
  return toArticles(await readArticles(texts, knownFromStatement, run));
}

type Pair = readonly [id: string, article: string | undefined];

async function readArticles(
  ids: readonly string[],
  statement: (ids: readonly string[]) => Fragment,
  { engine, options }: CypherRun,
): Promise<readonly Pair[]> {
  const parts = idBatches([...new Set(ids)]);
  const rows = await Promise.all(parts.map((some) => engine.read(toQuery(statement(some)), options)));
  return rows.flat().map(([id, article]): Pair => [readText(id), typeof article === "string" ? article : undefined]);
}

function toArticles(pairs: readonly Pair[]): Articles {
  const groups = [...groupBy(pairs, ([id]) => id)];
  return new Map(groups.map(([id, own]) => [id, own.flatMap(([, article]) => article ?? [])]));
}

/* A list for each record: planners would else begin with the edges, where there are hardly any. */
function seenInStatement({ concept, shownIn }: Witnessed, ids: readonly string[]): Fragment {
  return cypher`MATCH (n:${identifier(concept)}) WHERE n.id IN ${param(ids)}
UNWIND [(n)-[:${identifier(shownIn)}]->(m) | m] AS m
RETURN n.id AS c0, m.id AS c1 ORDER BY n.id, m.publishedKey, m.id`;
}

function knownFromStatement(ids: readonly string[]): Fragment {
  return cypher`MATCH (n:Article) WHERE n.id IN ${param(ids)} AND n.evidence = 'REFERENCED'
OPTIONAL MATCH (n)-[:KNOWN_FROM]->(m)
RETURN n.id AS c0, m.id AS c1 ORDER BY n.id, m.publishedKey, m.id`;
}
