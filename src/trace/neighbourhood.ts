import { cypher, param, toQuery, type Fragment } from "../cypher/cypher.js";
import { ID, Int } from "../domain/declare/api.js";
import { SearchKind } from "../domain/search-kind.js";
import { Subgraph } from "../domain/subgraph.js";
import { Stance } from "../domain/vocabularies.js";
import type { Row } from "../engine/engine.js";
import { createFiller } from "../planner/fill-value.js";
import type { Arguments } from "../planner/plan.js";
import { stepOf, type RootField, type Run } from "../planner/root.js";
import { planAnswer } from "./answer-filled.js";
import { requireRange } from "./errors.js";
import { byNearness, toThing, type Thing } from "./subgraph/collect-things.js";
import { givenStatement, knownIn, readGiven } from "./subgraph/read-given.js";
import { degreeOf, isThing, lookUp, MOST_SEEN, neighbours, thing } from "./subgraph/statements.js";
import { subgraphSteps, toSubgraph, type Gathered } from "./subgraph/to-subgraph.js";

const MOST_STEPS = 4;
/** Most things that a subgraph shows. */
export const MOST_THINGS = 1_000;

/** What surrounds some things. */
export const neighbourhood: RootField = {
  name: "neighbourhood",
  type: () => Subgraph,
  isNullable: true,
  description:
    "What surrounds some things, for a canvas: everything within some steps of them, and what ties it all. Ids that the corpus has not are passed over; null where it has none of them.",
  arguments: {
    ids: {
      type: () => ID,
      isList: true,
      isRequired: true,
      description: "The things in the middle, at most 100. They are always shown.",
    },
    depth: {
      type: () => Int,
      isRequired: true,
      defaultValue: 1,
      description: `How many steps to go, 1 to ${MOST_STEPS}.`,
    },
    kinds: {
      type: () => SearchKind,
      isList: true,
      description: "Only to these kinds of things, and over them; all kinds where left out.",
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Of references, only those that take one of these stances; other ties stay.",
    },
    minimumDegree: { type: () => Int, description: "Only to things that are tied to at least so many." },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 200,
      description: `Most things to show, 1 to ${MOST_THINGS}. Where there are more, the nearest are kept, and of equally near ones the most connected.`,
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    return {
      plan,
      steps: () => {
        const question = readQuestion(selection.args.given);
        const { ids, stances } = question;
        const known = knownIn(ids);
        if (known.length === 0) return [];
        return [
          stepOf(givenStatement(known)),
          stepOf(nextStatement(known, question), nextWords),
          ...subgraphSteps(known, stances),
          ...filler.steps(),
        ];
      },
      async answer(run) {
        const gathered = await gather(readQuestion(run.call.arguments(selection.args)), run);
        return gathered === null ? null : filler.fill(await toSubgraph(gathered, run), run);
      },
    };
  },
};

const nextWords =
  "For each step outwards, from what the one before has found; there is a part for each kind of thing, here for the kinds that are asked about.";

interface Question {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly kinds: readonly string[] | undefined;
  readonly stances: readonly string[] | undefined;
  readonly minimumDegree: number;
  readonly limit: number;
}

function readQuestion(args: Arguments): Question {
  // Coerced arguments have the types that the schema declares.
  const { ids, depth, kinds, stances, minimumDegree, limit } = args as unknown as Question;
  return {
    ids,
    depth: requireRange("depth", depth, 1, MOST_STEPS),
    kinds: kinds ?? undefined,
    stances: stances ?? undefined,
    minimumDegree: minimumDegree ?? 0,
    limit: requireRange("limit", limit, 1, MOST_THINGS),
  };
}

/** Step by step: how far to go on is known only when it is known how much was found. */
async function gather(question: Question, run: Run): Promise<Gathered | null> {
  const { depth, limit, stances } = question;
  const things = await readGiven(question.ids, run);
  if (things.length === 0) return null;
  const found = new Map(things.map((each) => [each.id, each]));
  let frontier: readonly Thing[] = things;
  let isCounted = true;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const next = await readNext(frontier, distance, question, run);
    isCounted &&= next.length < MOST_SEEN && (found.size <= limit || distance > depth);
    frontier = next.filter(({ id }) => !found.has(id));
    for (const each of frontier) found.set(each.id, each);
    if (found.size > limit && distance < depth && frontier.length > 0) {
      isCounted = false;
      break;
    }
  }
  const all = [...found.values()].sort(byNearness);
  const shown = all.slice(0, Math.max(limit, things.length));
  return {
    things: shown,
    omitted: isCounted || all.length === shown.length ? all.length - shown.length : null,
    visited: shown.filter((each) => each.distance < depth).map(({ id }) => id),
    stances,
  };
}

async function readNext(
  frontier: readonly Thing[],
  distance: number,
  question: Question,
  { engine, options }: Run,
): Promise<readonly Thing[]> {
  const statement = nextStatement(
    frontier.map(({ id }) => id),
    question,
  );
  const rows = await engine.read(toQuery(statement), options);
  return rows
    .flatMap(([row]) => toThing(row as Row, distance))
    .filter(({ degree }) => degree >= question.minimumDegree);
}

function nextStatement(ids: readonly string[], { stances, kinds }: Question): Fragment {
  return cypher`${lookUp("x", ids)}
${neighbours(stances)}
WITH DISTINCT y WHERE ${isThing(cypher`y`, kinds)}
${degreeOf}
WITH y, degree ORDER BY degree DESC, y.id LIMIT ${param(MOST_SEEN)}
RETURN ${thing} AS c0`;
}
