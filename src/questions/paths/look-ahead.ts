import { readTexts } from "../../cypher/read-cells.js";
import { cypher, identifier, join, param, toQuery, wholeNumber, type Fragment } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { conceptUnder, labelOf } from "../../planner/run/node-groups.js";
import { stepOf, type PlanStep, type Run } from "../../planner/root.js";
import type { EdgeType } from "../../model/edges.js";
import { visible } from "../../planner/compile/visible.js";
import { corpusVersion, toVersion } from "../shared/corpus-version.js";
import { lookAheadInMemory } from "./look-ahead-in-memory.js";
import { MOST_EXCLUDED, type PathQuestion } from "./path-question.js";
import { witnessed } from "./witnessed-concepts.js";

/** What is known before a search. */
export interface Known {
  readonly version: string;
  /** What is left out, and the signatures and the like that were seen in it and nowhere else, by their ids. */
  readonly excluded: readonly string[];
  /** Texts that nobody saw, and that are known from what is left out and nothing else, by their ids: they show nothing. */
  readonly unshown: readonly string[];
}

/** What is known without a look if nothing is left out and nobody asks for the version. */
export const nothingLeftOut: Known = { version: "", excluded: [], unshown: [] };

/** What must be known before a search: whether both are there, and which signatures and the like fall with their sources. `null` if one is missing. */
export async function lookAhead(question: PathQuestion, { engine, graph, options }: Run): Promise<Known | null> {
  const labels = labelsIn(question);
  if (labels === undefined) return null;
  if (graph !== undefined) return finishYielding(lookAheadInMemory(graph, question, labels), options);
  const [[version, a, b, excluded, unshown] = []] = await engine.read(
    toQuery(knownStatement(question, labels)),
    options,
  );
  if (a === 0 || b === 0) return null;
  return {
    version: toVersion(version),
    excluded: [...question.without, ...readTexts(excluded).slice(0, MOST_EXCLUDED)],
    unshown: readTexts(unshown),
  };
}

/** The statement that finds it out, for a reader of the plan; none if an id is of no kind that there is. */
export function lookAheadSteps(question: PathQuestion): readonly PlanStep[] {
  const labels = labelsIn(question);
  return labels === undefined ? [] : [stepOf(knownStatement(question, labels), lookAheadWords)];
}

const lookAheadWords =
  "Whether both are there, and what falls with its source: beside the walk where completeness is asked for, before it where something is left out, else only where the walk finds no way.";

/** The labels of both ends; `undefined` if an id is of no kind that there is. */
function labelsIn({ from, to }: PathQuestion): readonly [string, string] | undefined {
  const [first, second] = [labelOf(from), labelOf(to)];
  return first === undefined || second === undefined ? undefined : [first, second];
}

function knownStatement(
  { from, to, without, statuses }: PathQuestion,
  [first, second]: readonly [string, string],
): Fragment {
  const counts = [
    [first, from, "a"],
    [second, to, "b"],
  ] as const;
  // A record that a reader may not see is as little there as one that never was.
  const isThere = (label: string, id: string) =>
    join([cypher`n.id = ${param(id)}`, ...visible(cypher`n`, conceptUnder(label), statuses)], cypher` AND `);
  return cypher`${corpusVersion}
${join(
  counts.map(
    ([label, id, as]) =>
      cypher`CALL () {\nMATCH (n:${identifier(label)}) WHERE ${isThere(label, id)}\nRETURN count(n) AS ${identifier(as)}\n}\n`,
  ),
  cypher``,
)}${join(
    witnessed.map(({ shownIn }, index) => fallen(shownIn, without, excludedIn(index))),
    cypher``,
  )}${fallen("KNOWN_FROM", without, cypher`unshown`, cypher`s.evidence = 'REFERENCED' AND `)}RETURN version AS c0, a AS c1, b AS c2, ${join(
    witnessed.map((_kind, index) => excludedIn(index)),
    cypher` + `,
  )} AS c3, unshown AS c4`;
}

function excludedIn(index: number): Fragment {
  return identifier(`excluded${String(index)}`);
}

/* Records that nothing shows but what is left out. */
function fallen(shownIn: EdgeType, without: readonly string[], as: Fragment, also = cypher``): Fragment {
  const edge = identifier(shownIn);
  return cypher`CALL () {
MATCH (n:Article) WHERE n.id IN ${param(without)}
MATCH (n)<-[:${edge}]-(s)
WHERE ${also}NOT (EXISTS { MATCH (s)-[:${edge}]->(o) WHERE NOT (o.id IN ${param(without)}) })
WITH DISTINCT s ORDER BY s.id LIMIT ${wholeNumber(MOST_EXCLUDED)}
RETURN collect(s.id) AS ${as}
}
`;
}
