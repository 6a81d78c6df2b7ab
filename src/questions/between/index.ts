import { betweenPrices } from "./cost.js";
import { numberArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { ID, Int } from "../../model/declare/api.js";
import { Subgraph } from "../shared/subgraph/types.js";
import { createFiller } from "../../planner/run/fill-value.js";
import type { Arguments } from "../../planner/plan/plan.js";
import { stepOf, type RootField } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { requireRange } from "../shared/errors.js";
import { knownIn } from "../shared/subgraph/known-in.js";
import { createReader, type SubgraphReader } from "../shared/subgraph/reader.js";
import { givenStatement, joiningStatement, MOST_SEEN, MOST_NODES } from "../shared/subgraph/statements.js";
import { subgraphStep, toSubgraph, type Gathered } from "../shared/subgraph/to-subgraph.js";

/** What lies between some nodes. */
export const between: RootField = {
  name: "between",
  type: () => Subgraph,
  isNullable: true,
  description:
    "What connects some nodes, to be drawn: the edges among them, and the nodes that are connected to at least two of them. Ids that are not in the corpus are passed over; null if none of them is in it. For longer paths ask `paths`.",
  prices: betweenPrices,
  arguments: {
    ids: {
      type: () => ID,
      isList: true,
      isRequired: true,
      description: "The nodes, at most 100. They are always shown.",
    },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 200,
      description: `Most nodes to show, 1 to ${MOST_NODES}. If there are more, those are kept that are connected to most of the nodes asked about, then the most connected.`,
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    return {
      plan,
      steps: () => {
        const known = knownIn(readQuestion(selection.args.given).ids);
        if (known.length === 0) return [];
        return [stepOf(givenStatement(known)), stepOf(joiningStatement(known)), subgraphStep(known), ...filler.steps()];
      },
      async answer(run) {
        const reader = createReader(run);
        const gathered = await gather(readQuestion(run.call.arguments(selection.args)), reader);
        return gathered === null ? null : filler.fill(await toSubgraph(gathered, reader, run), run);
      },
    };
  },
};

interface Question {
  readonly ids: readonly string[];
  readonly limit: number;
}

function readQuestion(args: Arguments): Question {
  return {
    ids: textsArgument(args, "ids") ?? [],
    limit: requireRange("limit", numberArgument(args, "limit"), 1, MOST_NODES),
  };
}

async function gather({ ids, limit }: Question, reader: SubgraphReader): Promise<Gathered | null> {
  const known = knownIn(ids);
  const given = known.length === 0 ? [] : await reader.given(known);
  if (given.length === 0) return null;
  const joining = await reader.joining(given.map(({ id }) => id));
  const most = Math.max(0, limit - given.length);
  return {
    things: [...given, ...joining.slice(0, most)],
    omitted: joining.length >= MOST_SEEN ? null : Math.max(0, joining.length - most),
    visited: given.map(({ id }) => id),
  };
}
