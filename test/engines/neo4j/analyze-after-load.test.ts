import { join } from "node:path";
import { loadCorpus } from "../../../src/cli/loading/load-corpus.js";
import { describeNeo4j } from "../../support/describe-each-engine.js";
import { engineWith } from "../../support/engine-with.js";
import { createRecordingTerminal } from "../../unit/cli/recording-terminal.js";

const seed = { folder: join(__dirname, "..", "..", "..", "seed") };

describeNeo4j("A load", (open) => {
  test("has the engine count anew once most of the graph is new, and not where it stays as it is", async () => {
    const engine = await open();
    const asked: string[] = [];
    const recording = engineWith(engine, {
      async write(queries, options) {
        await engine.write(queries, options);
        asked.push("write");
      },
      async analyze() {
        asked.push("analyze");
      },
    });

    await loadCorpus(recording, { ...seed, loadedBy: "COMMAND" }, createRecordingTerminal());
    await loadCorpus(recording, { ...seed, loadedBy: "COMMAND" }, createRecordingTerminal());

    expect(asked).toEqual(["write", "analyze"]);
  });
});
