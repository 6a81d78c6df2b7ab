import { render, type Fragment } from "../../cypher/cypher.js";
import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Row } from "../../engine/row.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { createFiller } from "../../planner/run/fill-value.js";
import type { ValuePlan } from "../../planner/plan/plan.js";
import { planSelection } from "../../planner/plan/plan-selection.js";
import { planValue } from "../../planner/plan/plan-value.js";
import { bind, type RootPlan, type RootSelection, type Run } from "../../planner/root.js";

/** What is asked of the answer to a question to the whole graph. */
export function planAnswer({ operation, type, sets }: RootSelection): ValuePlan {
  return invariant(planValue(operation, type, sets, planSelection), "a value with fields");
}

/** Reads the same facts in two ways, one for each kind of engine. */
export interface FactsSource<Facts> {
  readonly statement: Fragment;
  /** Reads what the statement has found. */
  readonly fromRows: (rows: readonly Row[]) => Facts;
  /** Finds the same in the graph in memory. */
  readonly fromGraph: (graph: LoadedGraph, run: Run) => Steps<Facts>;
}

/** The facts out of the graph in memory if there is one, else by one statement. */
export function factsReader<Facts>({
  statement,
  fromRows,
  fromGraph,
}: FactsSource<Facts>): (run: Run) => Promise<Facts> {
  const text = render(statement);
  return async (run) => {
    const { engine, graph, call, options } = run;
    if (graph !== undefined) return finishYielding(fromGraph(graph, run), options);
    return fromRows(await engine.read(bind(text, call), options));
  };
}

/** Answers by facts, of which `toValue` makes a value in which nodes stand as their ids, `null` for no answer. What is asked of those nodes
 *  is read after that: it is not known before what they are. */
export function answerFilled<Facts>(
  plan: ValuePlan,
  source: FactsSource<Facts>,
  toValue: (facts: Facts, run: Run) => unknown,
): RootPlan {
  const filler = createFiller(plan);
  const read = factsReader(source);
  return {
    plan,
    steps: () => [{ text: render(source.statement).text }, ...filler.steps()],
    async answer(run) {
      const value = toValue(await read(run), run);
      return value === null ? null : filler.fill(value, run);
    },
  };
}
