import { render, type Fragment } from "../cypher/cypher.js";
import { certain } from "../base/certain.js";
import type { Row } from "../engine/row.js";
import { createFiller } from "../planner/fill-value.js";
import type { ValuePlan } from "../planner/plan.js";
import { planSelection } from "../planner/plan-selection.js";
import { planValue } from "../planner/plan-value.js";
import { bind, type RootPlan, type RootSelection, type Run } from "../planner/root.js";

/** What is asked of the answer to a question to the whole graph. */
export function planAnswer({ operation, type, sets }: RootSelection): ValuePlan {
  return certain(planValue(operation, type, sets, planSelection), "a value with fields");
}

/** Answers by one statement, whose rows `toValue` makes a value of in which nodes stand as their ids, `null` for no answer. What is
 *  asked of those nodes is read by a second statement: it cannot be written before the first has found out what they are. */
export function answerFilled(
  plan: ValuePlan,
  statement: Fragment,
  toValue: (rows: readonly Row[], run: Run) => unknown,
): RootPlan {
  const filler = createFiller(plan);
  const text = render(statement);
  return {
    plan,
    steps: () => [{ text: text.text }, ...filler.steps()],
    async answer(run) {
      const value = toValue(await run.engine.read(bind(text, run.call), run.options), run);
      return value === null ? null : filler.fill(value, run);
    },
  };
}
