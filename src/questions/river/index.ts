import { riverPrices } from "./cost.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { Pace } from "../../base/scheduling/pace.js";
import { toDateValue } from "../../model/values/api-values.js";
import { Int } from "../../model/declare/api.js";
import { filterArgument } from "../../model/declare/filter.js";
import { ArticleFilter } from "../../model/filters/article-filter.js";
import { PeriodInput } from "../../model/filters/inputs/period-input.js";
import { ReviewStatus, Stance } from "../../model/vocabularies.js";
import { createFiller } from "../../planner/run/fill-value.js";
import type { RootField, Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { toCompleteness } from "../shared/completeness.js";
import type { AnswerGraph } from "../debates/answer-graph.js";
import { answerGraph } from "../debates/held-answer-graph.js";
import { answerGraphLines } from "../debates/answer-graph-in-memory.js";
import { answerGraphSteps } from "../debates/answer-graph-statements.js";
import { Granularity } from "../timeline/types.js";
import { countRiver } from "./count-river.js";
import { pickTexts } from "./pick-texts.js";
import { besideReader, type BesideTexts } from "./read-beside.js";
import { findReferences, referencesLine, referencesStep } from "./references.js";
import { MOST_TEXTS, readRiverQuestion, type RiverQuestion } from "./river-question.js";
import { River } from "./types.js";

/** Texts in time, and who answers whom. */
export const river: RootField = {
  name: "river",
  type: () => River,
  description:
    "Texts in time, the answers between them, and the events and votes of the same days: everything that a picture of who answers whom needs, in one question. If there are more texts than `limit`, the answer has counts by time and debate instead.",
  prices: riverPrices,
  arguments: {
    period: {
      type: () => PeriodInput,
      description:
        "Only texts, events and votes that can lie in this period, or surely do. If left out: those of all times, and texts without a date.",
    },
    filter: filterArgument(ArticleFilter, "Which texts; all of them if left out."),
    isResponse: {
      type: () => Boolean,
      description: "True: only references that answer; false: only those that do not.",
    },
    stances: { type: () => Stance, isList: true, description: "Only references that take one of these sides." },
    statuses: {
      type: () => ReviewStatus,
      isList: true,
      description:
        "References of these review statuses; only ACCEPTED ones if left out. Debates and counts use reviewed references alone.",
    },
    granularity: {
      type: () => Granularity,
      isRequired: true,
      defaultValue: "MONTH",
      description: "What to count by in `buckets`.",
    },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 500,
      description: `Most texts to show, 1 to ${MOST_TEXTS}. If there are more, none is shown.`,
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const { args } = selection;
    const filler = createFiller(plan);
    const beside = besideReader(args);
    const asked = new Set((plan.variants["River"] ?? []).map(({ name }) => name));
    return {
      plan,
      steps: () => [
        ...answerGraphSteps(),
        beside.step,
        referencesStep(readRiverQuestion(args.given)),
        ...filler.steps(),
      ],
      inMemory: () => [...answerGraphLines(), ...beside.inMemory, referencesLine(), ...filler.inMemory()],
      async answer(run) {
        const [question, pace] = [readRiverQuestion(run.call.arguments(args)), new Pace()];
        const { index: graph, read } = await answerGraph.beside(run, (index) =>
          beside.read(run, index, question, pace),
        );
        return filler.fill(await toRiver({ graph, read, question, asked, pace }, run), run);
      },
    };
  },
};

/** What a river is made of. */
interface RiverParts {
  readonly graph: AnswerGraph;
  readonly read: BesideTexts;
  readonly question: RiverQuestion;
  /** The names of the fields that are asked for. */
  readonly asked: ReadonlySet<string>;
  /** In which texts are read that are looked through. */
  readonly pace: Pace;
}

async function toRiver({ graph, read, question, asked, pace }: RiverParts, run: Run): Promise<object> {
  const { options } = run;
  const { texts, undatedCount } = await finishYielding(pickTexts(graph, question, read.isPassing, pace), options);
  const shown = texts.length > question.limit ? texts.subarray(0, 0) : texts;
  const isReferring = asked.has("references") || asked.has("completeness");
  const references = isReferring ? await findReferences(run, graph, shown, question) : { names: [], count: 0 };
  const parts = [references, read.events, read.votes];
  const omitted = parts.reduce((sum, { count, names }) => sum + count - names.length, texts.length - shown.length);
  return {
    texts: Array.from(shown, (text) => toText(graph, text)),
    references: references.names,
    events: read.events.names,
    votes: read.votes.names,
    buckets: () => finishYielding(countRiver(graph, texts, question, new Pace()), options),
    undatedCount,
    completeness: toCompleteness(graph.version, omitted, ["NODE_LIMIT"]),
  };
}

function toText(graph: AnswerGraph, text: number): object {
  const { edtf, basis } = graph.dateOf(text);
  const debate = graph.debates.list[graph.debates.of[text] ?? -1];
  return {
    article: graph.nameOf(text),
    // A date that was not read before takes as long as a hundred others.
    when: () => toDateValue({ edtf, basis }),
    answers: graph.answers[text],
    mentions: graph.mentions[text],
    debate: debate === undefined ? null : graph.idOf(debate.head),
  };
}
