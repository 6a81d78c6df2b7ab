import { orderPrices } from "./cost.js";
import { render } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { ID } from "../../model/declare/api.js";
import { textArgument } from "../../planner/arguments/argument-types.js";
import type { Call } from "../../planner/run/call.js";
import { createFiller } from "../../planner/run/fill-value.js";
import { labelOf } from "../../planner/run/node-groups.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { bind, type RootField, type Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { findReason } from "./find-reason.js";
import { areTexts, dated, type FoundPair } from "./found-node.js";
import { findInMemory } from "./in-memory.js";
import { knownOrder } from "./known-order.js";
import { findBoth, toFoundPair } from "./statement.js";
import { TemporalOrder } from "./types.js";

/** Which of two nodes came first, and whether the second can have answered the first. */
export const order: RootField = {
  name: "order",
  type: () => TemporalOrder,
  isNullable: true,
  description:
    "Which of two articles, events or votes came first, and whether the second can have answered the first: by their dates, as far as these are known, and by the texts that they answer or were made from. Nothing is certain if it depends on a date that is not firm: one that is approximate, in doubt, inferred or disputed by sources, or the date of what was only planned. Null if the corpus does not have both.",
  prices: orderPrices,
  arguments: {
    a: { type: () => ID, isRequired: true, description: "An article, event or vote." },
    b: { type: () => ID, isRequired: true, description: "Another, which may have answered it." },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    const { args } = selection;
    const labels = [args.given["a"], args.given["b"]].map((id) => labelOf(String(id)) ?? "");
    if (!labels.every((label) => label in dated)) return { plan, steps: () => [], answer: async () => null };
    const text = render(findBoth(labels, (call) => idsIn(call, args)));
    const find = async ({ engine, graph, call, options }: Run): Promise<FoundPair | undefined> => {
      if (graph !== undefined) return finishYielding(findInMemory(graph.snapshot, labels, idsIn(call, args)), options);
      const [row = []] = await engine.read(bind(text, call), options);
      return toFoundPair(row);
    };
    return {
      plan,
      steps: () => [{ text: text.text }, ...(areTexts(labels) ? [{ words: walkWords }] : []), ...filler.steps()],
      async answer(run) {
        const found = await find(run);
        if (found === undefined) return null;
        const [a = "", b = ""] = idsIn(run.call, args);
        const { first, second, references, disputes } = found;
        const [firstReason, secondReason] = await Promise.all([
          findReason({ id: a, ...first, references: references.filter(({ isFromFirst }) => isFromFirst) }, b, run),
          findReason({ id: b, ...second, references: references.filter(({ isFromFirst }) => !isFromFirst) }, a, run),
        ]);
        const isText = (id: string): boolean => labelOf(id) === "Article";
        const known = knownOrder(
          { id: a, isText: isText(a), ...first, reason: firstReason },
          { id: b, isText: isText(b), ...second, reason: secondReason },
          disputes,
        );
        return filler.fill({ ...known, conflicts: disputes.map(({ id }) => id) }, run);
      },
    };
  },
};

const walkWords =
  "Engine.chain: the engine walks what each of the two answers, since an answer is not earlier than what it answers.";

function idsIn(call: Call, args: PlannedArguments): readonly string[] {
  const read = call.arguments(args);
  return [textArgument(read, "a"), textArgument(read, "b")];
}
