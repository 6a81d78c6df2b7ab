import { render } from "../../cypher/cypher.js";
import { finishFairly } from "../../engine/turns.js";
import { ID } from "../../model/declare/api.js";
import { textArgument } from "../../planner/argument-types.js";
import type { Call } from "../../planner/call.js";
import { compileValue } from "../../planner/compile-value.js";
import { labelOf } from "../../planner/node-groups.js";
import type { PlannedArguments } from "../../planner/plan.js";
import { bind, type RootField, type Run } from "../../planner/root.js";
import { planAnswer } from "../answer-filled.js";
import { areTexts, dated, type FoundThing } from "./found-thing.js";
import { findInMemory } from "./in-memory.js";
import { knownOrder, type Ordered } from "./known-order.js";
import { readNeighbours } from "./read-neighbours.js";
import { findBoth, toFound } from "./statement.js";
import { TemporalOrder } from "./types.js";

/** Which of two things came first, and whether the second can have answered the first. */
export const order: RootField = {
  name: "order",
  type: () => TemporalOrder,
  isNullable: true,
  description:
    "Which of two articles, events or votes came first, and whether the second can have answered the first: by their dates, as far as those are known, and by what they are known to answer or to be made from. Nothing is certain across a date that is not firm: approximate, in doubt, inferred, disputed by sources, or of what was only planned. Null where the corpus has not both.",
  arguments: {
    a: { type: () => ID, isRequired: true, description: "An article, event or vote." },
    b: { type: () => ID, isRequired: true, description: "Another, which may have answered it." },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const shape = compileValue(plan);
    const { args } = selection;
    const labels = [args.given["a"], args.given["b"]].map((id) => labelOf(String(id)) ?? "");
    if (!labels.every((label) => label in dated)) return { plan, steps: () => [], answer: async () => null };
    const text = render(findBoth(labels, (call) => idsIn(call, args)));
    const find = async ({ engine, graph, call, options }: Run): Promise<readonly (FoundThing | undefined)[]> => {
      if (graph !== undefined) return finishFairly(findInMemory(graph.snapshot, labels, idsIn(call, args)), options);
      const [row = []] = await engine.read(bind(text, call), options);
      return labels.map((_, index) => toFound(row.filter((_value, place) => place % 2 === index)));
    };
    return {
      plan,
      steps: () => [{ text: text.text }, ...(areTexts(labels) ? [{ words: walkWords }] : [])],
      async answer(run) {
        const found = await find(run);
        const ids = idsIn(run.call, args);
        const [a, b] = await Promise.all(ids.map((id, index) => toOrdered(id, found[index], run)));
        return a === undefined || b === undefined ? null : shape(knownOrder(a, b), run.call);
      },
    };
  },
};

/** What they answer is not spelled but asked for, since engines walk it each their own fastest way. */
async function toOrdered(id: string, found: FoundThing | undefined, run: Run): Promise<Ordered | undefined> {
  if (found === undefined) return undefined;
  const { date, forms } = found;
  const neighbours = forms === undefined ? nothingKnown : await readNeighbours(id, forms, run);
  return { id, isText: labelOf(id) === "Article", date, ...neighbours };
}

const nothingKnown: Pick<Ordered, "earlier" | "later"> = { earlier: new Map(), later: new Map() };

const walkWords =
  "Engine.chain: the engine walks what each of the two answers, since an answer is not earlier than what it answers.";

function idsIn(call: Call, args: PlannedArguments): readonly string[] {
  const read = call.arguments(args);
  return [textArgument(read, "a"), textArgument(read, "b")];
}
