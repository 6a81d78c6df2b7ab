import { join } from "node:path";
import { loadCorpus } from "../../../src/cli/load-corpus.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import { createRecordingTerminal } from "../../unit/cli/recording-terminal.js";

const seed = { folder: join(__dirname, "..", "..", "..", "seed") };

describe("A load", () => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmbedded();
  });
  afterEach(() => engine.close());

  test("has the engine count anew where most of the graph is new, and not where it stays as it is", async () => {
    const analyze = jest.spyOn(engine, "analyze");

    await loadCorpus(engine, seed, createRecordingTerminal());
    expect(analyze).toHaveBeenCalledTimes(1);

    await loadCorpus(engine, seed, createRecordingTerminal());
    expect(analyze).toHaveBeenCalledTimes(1);
  });
});
