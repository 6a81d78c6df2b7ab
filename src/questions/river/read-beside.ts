import { render } from "../../cypher/cypher.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { Pace } from "../../base/scheduling/pace.js";
import { stepOf, bind, type PlanStep, type Run } from "../../planner/root.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import { toVersion } from "../shared/corpus-version.js";
import type { AnswerGraph } from "../debates/answer-graph.js";
import { textFilter, type TextTest } from "../debates/passing-texts.js";
import { combineStatements, versionPart } from "../shared/combine-statements.js";
import { findHappenings, happeningLines, happeningParts, readHappenings, type Happenings } from "./happenings.js";
import type { RiverQuestion } from "./river-question.js";

/** What is read beside the texts and their answers. */
export interface BesideTexts {
  readonly version: string;
  readonly events: Happenings;
  readonly votes: Happenings;
  /** `undefined` if nothing is asked of texts. */
  readonly isPassing: TextTest | undefined;
}

/** Reads it: out of the graph in memory, or by one statement. */
export interface BesideReader {
  readonly step: PlanStep;
  /** How it is read in memory, for a reader of the plan. */
  readonly inMemory: readonly string[];
  read(run: Run, answers: AnswerGraph, question: RiverQuestion, pace: Pace): Promise<BesideTexts>;
}

/** A reader for these arguments. */
export function besideReader(args: PlannedArguments): BesideReader {
  const filter = textFilter(args);
  const statement = combineStatements([
    versionPart,
    ...happeningParts("Event", args),
    ...happeningParts("Vote", args),
    ...(filter === undefined ? [] : [filter.part]),
  ]);
  const text = render(statement);
  return {
    step: stepOf(
      statement,
      "For each call, whether the corpus is still that version, what happened, and which texts pass.",
    ),
    inMemory: [
      ...happeningLines("Event"),
      ...happeningLines("Vote"),
      `each text: ${[...(filter === undefined ? [] : [filter.words]), "period"].join("; ")}`,
    ],
    async read(run, answers, { period }, pace) {
      const { graph, engine, call, options } = run;
      if (graph !== undefined) {
        const { snapshot, corpusVersion } = graph;
        return {
          version: corpusVersion,
          events: await finishYielding(findHappenings(snapshot, "Event", period, pace), options),
          votes: await finishYielding(findHappenings(snapshot, "Vote", period, pace), options),
          isPassing: filter?.inMemory(run, answers, pace),
        };
      }
      const [[version, ...cells] = []] = await engine.read(bind(text, call), options);
      return {
        version: toVersion(version),
        events: readHappenings(cells.slice(0, 2)),
        votes: readHappenings(cells.slice(2, 4)),
        isPassing: filter?.fromIds(cells[4], answers),
      };
    },
  };
}
