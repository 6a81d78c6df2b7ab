import { parse } from "graphql";
import { exampleQuestion } from "../../../src/cli/examples/example-questions.js";
import { findExampleSubjects, type ExampleSubjects } from "../../../src/cli/examples/example-subjects.js";
import { toExamplePage } from "../../../src/cli/examples/to-example-page.js";
import { prepareAnswerer } from "../../../src/cli/operations/prepare-answerer.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";

/** An hour: Neo4j plans each text that is new to it, which takes what the machine has left. */
const deadlineMs = 3_600_000;

async function ask(engine: Engine, text: string): Promise<readonly unknown[]> {
  const request = { document: parse(text), documentHash: text, variables: {}, timeoutMs: deadlineMs };
  const { data, errors } = await prepareAnswerer(engine).answer(request);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {});
}

describeEachEngine("examples", (open) => {
  test.each(["seed", "world"] as const)(
    "are about what the corpus has, and none of their answers is null: %s",
    async (name) => {
      const engine = await open(graphSchema);
      await loadRecords(engine, await recordsOf(name));

      const subjects = await findExampleSubjects(prepareAnswerer(engine), deadlineMs);

      expect(Object.keys(subjects ?? {}).sort()).toEqual([
        "article",
        "countedVote",
        "event",
        "organization",
        "person",
        "vote",
      ]);
      for (const [kind, id] of Object.entries(subjects ?? {})) {
        const only: ExampleSubjects = { [kind]: id };
        for (const text of [exampleQuestion(only), toExamplePage(only)])
          expect(await ask(engine, text)).toEqual([expect.anything()]);
      }
    },
  );

  test("are about the corpus itself where the graph is empty", async () => {
    const engine = await open(graphSchema);

    expect(await findExampleSubjects(prepareAnswerer(engine), deadlineMs)).toEqual({});
    expect(await ask(engine, exampleQuestion({}))).toEqual([expect.anything()]);
  });
});
