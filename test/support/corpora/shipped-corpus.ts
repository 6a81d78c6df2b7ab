import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Answerer } from "../../../src/planner/answer.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { answererOf, askFirst } from "../ask.js";
import { recordsOf } from "./corpora.js";
import type { OpenEngine } from "../describe-each-engine.js";

/** A question of the shipped corpus with its answer, worked out by hand from the sources. */
export interface HistorianQuestion {
  /** What is asked, and why the answer is this one. */
  readonly it: string;
  /** An operation of one root field. */
  readonly asks: string;
  /** What the answer to that field has at least. */
  readonly finds: unknown;
}

/** Asks each question on an engine that holds the shipped corpus. */
export function askAll(open: OpenEngine, questions: readonly HistorianQuestion[]): void {
  let answerer: Answerer;
  beforeAll(async () => {
    const engine = await open(graphSchema);
    await loadRecords(engine, await recordsOf("seed"), { installId: "test" });
    answerer = answererOf(engine);
  });

  test.each(questions)("$it", async ({ asks, finds }) => {
    expect(await askFirst(answerer, asks)).toMatchObject(Object(finds));
  });
}
