import type { Steps } from "../../base/scheduling/steps.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { readTexts } from "../../cypher/read-cells.js";
import { cypher, join, param, toQuery, type Fragment } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { EdgeTable } from "../../graph/edge-table.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, isOneOf, type Predicate } from "../../graph/predicates.js";
import type { NodeName } from "../../planner/run/collect-nodes.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import { visibleStatus } from "../../planner/compile/visible.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import type { AnswerGraph } from "../debates/answer-graph.js";
import { mostReferences, type RiverQuestion, type WantedReferences } from "./river-question.js";

/** References between the texts that are shown: the first, and how many there are. */
export interface ShownReferences {
  readonly names: readonly NodeName[];
  readonly count: number;
}

/** Finds the references of these texts among themselves, those of the oldest text first, then by id. One of a text to itself is none. */
export async function findReferences(
  run: Run,
  answers: AnswerGraph,
  texts: Uint32Array,
  question: RiverQuestion,
): Promise<ShownReferences> {
  const { graph, engine, options } = run;
  if (graph !== undefined) {
    const nodes = Array.from(texts, (text) => Number(answers.nameOf(text)));
    const found = await finishYielding(
      referencesAmong(graph.snapshot, nodes, question.references, new Pace()),
      options,
    );
    return { names: found.slice(0, mostReferences(question)), count: found.length };
  }
  const ids = Array.from(texts, (text) => answers.idOf(text));
  const [[count, names] = []] = await engine.read(toQuery(referencesStatement(ids, question)), options);
  return { names: readTexts(names), count: Number(count) };
}

/** The statement, for a reader of the plan. */
export function referencesStep(question: RiverQuestion): PlanStep {
  return stepOf(
    referencesStatement([], question),
    "What the texts refer to among themselves, once it is known which they are.",
  );
}

/** How they are read in memory, for a reader of the plan. */
export function referencesLine(): string {
  return "each text that is shown: -[REFERS_TO]->; of the statuses asked for; sorted by id";
}

function referencesStatement(ids: readonly string[], question: RiverQuestion): Fragment {
  const match = cypher`MATCH (a:Article) WHERE a.id IN ${param(ids)}
MATCH (a)-[r:REFERS_TO]->(b:Article)
WHERE ${join(conditionsOn(question.references), cypher` AND `)} AND a.id <> b.id AND b.id IN ${param(ids)}`;
  return cypher`CALL () {
${match}
RETURN count(r) AS references
}
CALL () {
${match}
WITH a, r ORDER BY a.publishedKey, a.id, r.id LIMIT ${param(mostReferences(question))}
RETURN collect(r.id) AS first
}
RETURN references AS c0, first AS c1`;
}

function conditionsOn({ isResponse, stances, statuses }: WantedReferences): readonly Fragment[] {
  return [
    visibleStatus(cypher`r`, statuses),
    ...(isResponse === undefined ? [] : [cypher`r.response = ${param(isResponse)}`]),
    ...(stances === undefined ? [] : [cypher`r.stance IN ${param(stances)}`]),
  ];
}

function* referencesAmong(
  snapshot: Snapshot,
  texts: readonly number[],
  wanted: WantedReferences,
  pace: Pace,
): Steps<readonly number[]> {
  const shown = new Set(texts);
  const table = snapshot.edges("REFERS_TO");
  const isMeant = testOf(table, wanted);
  const all: number[] = [];
  for (const text of texts) {
    const { nodes, edges, start, end } = table.out.of(text);
    const own: number[] = [];
    for (let at = start; at < end; at += 1) {
      const [to, edge] = [nodes[at] ?? 0, edges[at] ?? 0];
      if (to !== text && shown.has(to) && isMeant(edge)) own.push(table.owner(edge));
      if (pace.isUp()) yield;
    }
    const byId = (a: number, b: number) => compareCodePoints(snapshot.idOf(a), snapshot.idOf(b));
    all.push(...(yield* sortItems(own, byId, pace)));
  }
  return all;
}

function testOf(table: EdgeTable, { isResponse, stances, statuses }: WantedReferences): Predicate {
  return areAll([
    isOneOf(table.property("status"), statuses),
    ...(isResponse === undefined ? [] : [isOneOf(table.property("response"), [isResponse])]),
    ...(stances === undefined ? [] : [isOneOf(table.property("stance"), stances)]),
  ]);
}
