import { neighbourhoodPrices } from "./cost.js";
import { isGiven } from "../../base/guards/is-given.js";
import { numberArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { Steps } from "../../base/scheduling/steps.js";
import { Pace } from "../../base/scheduling/pace.js";
import { firstItems } from "../../graph/sort/first-items.js";
import { ID, Int } from "../../model/declare/api.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import { Subgraph } from "../shared/subgraph/types.js";
import { Stance } from "../../model/vocabularies.js";
import { createFiller } from "../../planner/run/fill-value.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { stepOf, type RootField, type Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { requireRange } from "../shared/errors.js";
import { byNearness, type SubgraphNode } from "../shared/subgraph/collect-nodes.js";
import { knownIn } from "../shared/subgraph/known-in.js";
import { createReader, type SubgraphReader } from "../shared/subgraph/reader.js";
import { givenStatement, MOST_SEEN, MOST_NODES, nextStatement } from "../shared/subgraph/statements.js";
import { subgraphStep, toSubgraph, type Gathered } from "../shared/subgraph/to-subgraph.js";

const MOST_STEPS = 4;

/** What surrounds some nodes. */
export const neighbourhood: RootField = {
  name: "neighbourhood",
  type: () => Subgraph,
  isNullable: true,
  description:
    "The surroundings of some nodes, to be drawn: every node within some steps of them, and the edges between. Ids that are not in the corpus are passed over; null if none of them is in it.",
  prices: neighbourhoodPrices,
  arguments: {
    ids: {
      type: () => ID,
      isList: true,
      isRequired: true,
      description: "The nodes in the middle, at most 100. They are always shown.",
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
      description: "Only nodes of these kinds, and steps over them; all kinds if left out.",
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Of references, only those that take one of these stances; other edges stay.",
    },
    minimumDegree: { type: () => Int, description: "Only nodes that are connected to at least so many others." },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 200,
      description: `Most nodes to show, 1 to ${MOST_NODES}. If there are more, the nearest are kept, and of equally near ones the most connected.`,
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    return {
      plan,
      steps: () => {
        const question = readQuestion(selection.args.given);
        const known = knownIn(question.ids);
        if (known.length === 0) return [];
        return [
          stepOf(givenStatement(known)),
          stepOf(nextStatement(known, question), nextWords),
          subgraphStep(known, question),
          ...filler.steps(),
        ];
      },
      async answer(run) {
        const reader = createReader(run);
        const gathered = await gather(readQuestion(run.call.arguments(selection.args)), reader, run);
        return gathered === null ? null : filler.fill(await toSubgraph(gathered, reader, run), run);
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
  return {
    ids: textsArgument(args, "ids") ?? [],
    depth: requireRange("depth", numberArgument(args, "depth"), 1, MOST_STEPS),
    kinds: textsArgument(args, "kinds"),
    stances: textsArgument(args, "stances"),
    minimumDegree: isGiven(args["minimumDegree"]) ? numberArgument(args, "minimumDegree") : 0,
    limit: requireRange("limit", numberArgument(args, "limit"), 1, MOST_NODES),
  };
}

/** Step by step: how far to go on is known only when it is known how much was found. */
async function gather(question: Question, reader: SubgraphReader, { options }: Run): Promise<Gathered | null> {
  const { depth, limit, stances, kinds } = question;
  const known = knownIn(question.ids);
  if (known.length === 0) return null;
  const pace = new Pace();
  const next = (ids: readonly string[], distance: number) => reader.around(ids, distance, { stances, kinds });
  // A node that is not in the corpus has no edges, so the first step need not wait until it is known what is there.
  const [things, nearest] = await Promise.all([reader.given(known), next(known, 1)]);
  if (things.length === 0) return null;
  const found = new Map(things.map((each) => [each.id, each]));
  let isCounted = things.length <= limit;
  let reached = nearest;
  for (let distance = 1; ; distance++) {
    const { frontier, count } = await finishYielding(takeIn(reached, question.minimumDegree, found, pace), options);
    isCounted &&= count < MOST_SEEN;
    if (distance === depth || frontier.length === 0) break;
    if (found.size > limit) {
      isCounted = false;
      break;
    }
    reached = await next(frontier, distance + 1);
  }
  const most = Math.max(limit, things.length);
  const shown = await finishYielding(firstItems(found.values(), most, byNearness, pace), options);
  return {
    things: shown,
    omitted: isCounted || found.size === shown.length ? found.size - shown.length : null,
    visited: shown.filter((each) => each.distance < depth).map(({ id }) => id),
    stances,
    kinds,
  };
}

/** Those that were not found before, by their ids, and how many there are with those that were. */
interface TakenIn {
  readonly frontier: readonly string[];
  readonly count: number;
}

/* Only what is tied to enough. */
function* takeIn(
  reached: readonly SubgraphNode[],
  minimumDegree: number,
  found: Map<string, SubgraphNode>,
  pace: Pace,
): Steps<TakenIn> {
  const frontier: string[] = [];
  let count = 0;
  for (const each of reached) {
    if (each.degree >= minimumDegree) {
      count += 1;
      if (!found.has(each.id)) {
        found.set(each.id, each);
        frontier.push(each.id);
      }
    }
    if (pace.isUp(UNITS_OF_NODE)) yield;
  }
  return { frontier, count };
}

/** What it takes to look a node up and note it. */
const UNITS_OF_NODE = 4;
