import { debatesPrices } from "./cost.js";
import { render } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../base/scheduling/pace.js";
import { filterArgument } from "../../model/declare/filter.js";
import { innerPageArguments } from "../../model/declare/page-arguments.js";
import { ArticleFilter } from "../../model/filters/article-filter.js";
import type { Call } from "../../planner/run/call.js";
import { createFiller } from "../../planner/run/fill-value.js";
import { Page } from "../../planner/pagination/page.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { bind, stepOf, type RootField, type Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { toVersion } from "../shared/corpus-version.js";
import { combineStatements, versionPart } from "../shared/combine-statements.js";
import type { AnswerGraph } from "./answer-graph.js";
import { DEBATE_KEY_COUNT, keptDebates, keysOf, pageOfDebates } from "./debate-page.js";
import { answerGraph } from "./held-answer-graph.js";
import { textFilter, type TextTest } from "./passing-texts.js";
import { toDebate } from "./to-debate.js";
import { DebateConnection } from "./types.js";
import { answerGraphLines } from "./answer-graph-in-memory.js";
import { answerGraphSteps } from "./answer-graph-statements.js";

/** Who answers whom, in groups that have nothing to do with each other. */
export const debates: RootField = {
  name: "debates",
  type: () => DebateConnection.connection,
  description:
    "Debates: texts that answer one another, directly or through other texts, with all their versions. The largest comes first; equally large ones are ordered by their oldest text. Only reviewed references count.",
  prices: debatesPrices,
  arguments: {
    ...innerPageArguments,
    filter: filterArgument(ArticleFilter, "Only debates with an article that passes this filter."),
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    const page = new Page("Query.debates", selection.args, DEBATE_KEY_COUNT);
    const { statement, read, filter } = passingReader(selection.args);
    return {
      plan,
      steps: () => [
        ...answerGraphSteps(),
        stepOf(statement, "For each call, whether the corpus is still that version, and which texts pass."),
        ...filler.steps(),
      ],
      inMemory: () => [
        ...answerGraphLines(),
        ...(filter === undefined ? [] : [`each debate until a text of it passes: ${filter.words}`]),
        ...filler.inMemory(),
      ],
      async answer(run) {
        page.requireCursors(run.call);
        const pace = new Pace();
        const { index: answers, read: passing } = await answerGraph.beside(run, (index) => read(run, index, pace));
        const kept = await finishYielding(keptDebates(answers, passing.isPassing, pace), run.options);
        return filler.fill(toConnection(answers, kept, page, run.call), run);
      },
    };
  },
};

/** Which texts pass, and of which version of the corpus that is. */
interface Passing {
  readonly version: string;
  /** `undefined` if nothing is asked of texts. */
  readonly isPassing: TextTest | undefined;
}

function passingReader(args: PlannedArguments) {
  const filter = textFilter(args);
  const statement = combineStatements(filter === undefined ? [versionPart] : [versionPart, filter.part]);
  const text = render(statement);
  const read = async (run: Run, answers: AnswerGraph, pace: Pace): Promise<Passing> => {
    if (run.graph !== undefined)
      return { version: run.graph.corpusVersion, isPassing: filter?.inMemory(run, answers, pace) };
    const [[version, ids] = []] = await run.engine.read(bind(text, run.call), run.options);
    return { version: toVersion(version), isPassing: filter?.fromIds(ids, answers) };
  };
  return { statement, read, filter };
}

function toConnection(answers: AnswerGraph, kept: readonly number[], page: Page, call: Call): object {
  const { items, ...more } = pageOfDebates(answers, kept, page, call);
  const edges = items.map((place) => ({
    cursor: page.encode(keysOf(answers, place), call),
    node: toDebate(answers, place),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { ...more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: kept.length,
  };
}
