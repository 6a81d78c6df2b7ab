import { join } from "node:path";
import { loadFolder } from "../../../src/cli/loading/load-folder.js";
import type { Engine } from "../../../src/engine/engine.js";
import { readMeta } from "../../../src/store/meta.js";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { writeCorpus, type SmallCorpus } from "../../support/corpora/small-corpora.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";
import { createWorld } from "../../unit/cli/recording-terminal.js";

const folder = useTemporaryFolder();
const letters: SmallCorpus = { id: "letters", title: "Letters", places: ["a", "b", "c"] };

function load(engine: Engine, corpus: SmallCorpus, isReplacing = false) {
  const path = writeCorpus(join(folder(), `${corpus.id ?? "none"}-${corpus.places.join("")}`), corpus);
  return loadFolder(engine, { folder: path, isReplacing }, createWorld());
}

describeEachEngine("loading by hand", (open) => {
  test.each([
    { it: "into an empty graph", first: [] },
    { it: "over an older version", first: [{ ...letters, places: ["a", "z"] }] },
    { it: "over an older version that had another title", first: [{ ...letters, title: "Notes" }] },
    {
      it: "over a version that has the title alone, and most of the records",
      first: [{ title: "Letters", places: ["a", "b"] }],
    },
    { it: "over another corpus that has no records", first: [{ id: "empty", title: "Empty", places: [] }] },
  ])("needs no leave $it", async ({ first }) => {
    const engine = await open();
    for (const corpus of first) await load(engine, corpus);

    const { report, refused } = await load(engine, letters);

    expect(refused).toBeUndefined();
    expect(report).toMatchObject({ removed: expect.any(Number) });
    expect((await readMeta(engine))?.mark).toMatchObject({ corpusId: "letters", loadedBy: "COMMAND" });
  });

  test.each([
    { it: "another corpus", other: { id: "notes", title: "Notes", places: ["a", "x", "y"] }, removed: 2 },
    { it: "one whose id was changed", other: { ...letters, id: "letters-1848" }, removed: 0 },
    { it: "one that has the same title by accident", other: { title: "Letters", places: ["x", "y", "z"] }, removed: 3 },
  ])("is refused over $it, says what would go, and is done where that may go", async ({ other, removed }) => {
    const engine = await open();
    await load(engine, other);
    const before = await readMeta(engine);

    const { report, refused } = await load(engine, letters);

    expect(report).toBeUndefined();
    expect(refused).toMatchObject({
      code: "OTHER_CORPUS",
      held: { title: other.title, records: other.places.length + 1 },
      asked: { id: "letters", title: "Letters" },
      removed,
      message: expect.stringContaining(`${removed} of the ${other.places.length + 1} records would go.`),
      hint: expect.stringContaining("--replace"),
    });
    expect(await readMeta(engine)).toEqual(before);
    expect((await load(engine, letters, true)).report).toMatchObject({ removed });
  });
});
