import { cypher, identifier, join, param, render, type Fragment } from "../cypher/cypher.js";
import { certain } from "../domain/certain.js";
import { ID } from "../domain/declare/api.js";
import { findConcept } from "../domain/declare/registry.js";
import { TemporalOrder } from "../domain/temporal-order.js";
import { readUncertainDate } from "../domain/uncertain-date.js";
import type { Row } from "../engine/row.js";
import type { Call } from "../planner/call.js";
import { compileValue } from "../planner/compile-value.js";
import { labelOf } from "../planner/node-groups.js";
import type { PlannedArguments } from "../planner/plan.js";
import { bind, type RootField } from "../planner/root.js";
import { visible } from "../planner/visible.js";
import { planAnswer } from "./answer-filled.js";
import { knownOrder, type Ordered } from "./order/known-order.js";
import { walkAnswers } from "./order/walk-answers.js";

/** What has a date, and where the graph keeps it. */
const dated: Readonly<Record<string, string>> = { Article: "published", Event: "whenDate", Vote: "whenDate" };

/** Which of two things came first, and whether the second can have answered the first. */
export const order: RootField = {
  name: "order",
  type: () => TemporalOrder,
  isNullable: true,
  description:
    "Which of two articles, events or votes came first, and whether the second can have answered the first: by their dates, as far as those are known, and by what they are known to answer. Null where the corpus has not both.",
  arguments: {
    a: { type: () => ID, isRequired: true, description: "An article, event or vote." },
    b: { type: () => ID, isRequired: true, description: "Another, which may have answered it." },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const shape = compileValue(plan);
    const { args } = selection;
    const labels = [args.given["a"], args.given["b"]].map((id) => labelOf(id as string) ?? "");
    if (!labels.every((label) => label in dated)) return { plan, steps: () => [], answer: async () => null };
    const text = render(findBoth(labels, args));
    const isBothTexts = labels.every((label) => label === "Article");
    return {
      plan,
      steps: () => [{ text: text.text }, ...(isBothTexts ? [{ words: walkWords }] : [])],
      async answer(run) {
        const [row = []] = await run.engine.read(bind(text, run.call), run.options);
        const found = row.map((dates) => (dates as readonly Row[])[0]);
        if (found.includes(undefined)) return null;
        const ids = idsIn(run.call, args);
        // Only texts answer; what they answer is not spelled but asked for, since engines walk it each their own fastest way.
        const answered = isBothTexts ? await Promise.all(ids.map((id) => walkAnswers(id, run))) : [];
        const [a, b] = ids.map((id, index): Ordered => {
          const edtf = found[index]?.[0];
          const date = typeof edtf === "string" ? readUncertainDate(edtf) : null;
          return { id, date, answered: answered[index] ?? new Map() };
        });
        return a === undefined || b === undefined ? null : shape(knownOrder(a, b), run.call);
      },
    };
  },
};

const walkWords =
  "Engine.chain: the engine walks what each of the two answers, since an answer is not earlier than what it answers.";

function idsIn(call: Call, args: PlannedArguments): readonly string[] {
  const { a, b } = call.arguments(args);
  // Arguments of type ID are texts once they are read.
  return [a as string, b as string];
}

/** `CALL () { MATCH (n:Article) WHERE n.id = $p0 RETURN collect([n.published]) AS l0 }` for each of the two. */
function findBoth(labels: readonly string[], args: PlannedArguments): Fragment {
  const subqueries = labels.map((label, index) => {
    const property = certain(dated[label], "a kind of thing that has a date");
    const list = identifier(`l${index}`);
    const id = param((call: Call) => idsIn(call, args)[index]);
    const where = join([cypher`n.id = ${id}`, ...visible(cypher`n`, findConcept(label))], cypher` AND `);
    return cypher`CALL () {
MATCH (n:${identifier(label)})
WHERE ${where}
RETURN collect([n.${identifier(property)}]) AS ${list}
}
`;
  });
  return cypher`${join(subqueries, cypher``)}RETURN l0 AS c0, l1 AS c1`;
}
