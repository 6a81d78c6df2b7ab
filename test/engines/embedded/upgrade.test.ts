import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { ensureCorpus, serveAsItIs } from "../../../src/cli/loading/ensure-corpus.js";
import { openGraph } from "../../../src/cli/engine/open-graph.js";
import { loadFolder } from "../../../src/cli/loading/load-folder.js";
import type { GraphEngine } from "../../../src/engine/engine.js";
import { readMeta } from "../../../src/store/meta.js";
import { writeCorpus } from "../../support/corpora/small-corpora.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";
import { createWorld } from "../../unit/cli/recording-terminal.js";

const folder = useTemporaryFolder();
const data = () => join(folder(), "data");
const oldPath = () => join(data(), "graph.grafeo");
/** Where the corpus of the old graphs lay. A path of this length can be put in its place. */
const oldFolder = `/srv/${"letters/".repeat(30)}`;

const ship = () => writeCorpus(join(folder(), "package", "seed"), { id: "shipped", title: "Shipped", places: ["a"] });
const letters = () => writeCorpus(join(folder(), "letters"), { id: "letters", title: "Letters", places: ["a", "p"] });

/** Puts a graph of the last release there that had another engine: `test/fixtures/old-graphs`. `from` comes in place of the folder in it. */
function leaveOldGraph(name: string, from = oldFolder): void {
  const file = gunzipSync(readFileSync(join(__dirname, "..", "..", "fixtures", "old-graphs", `${name}.grafeo.gz`)));
  const path = `${from}${"/".repeat(oldFolder.length - from.length)}`;
  mkdirSync(data());
  writeFileSync(oldPath(), Buffer.from(file.toString("latin1").replaceAll(oldFolder, path), "latin1"));
}

const world = (settings = {}) => createWorld({ ANTIPHONY_DATA: data(), ...settings }, join(folder(), "package"));

async function withGraph<T>(work: (engine: GraphEngine) => Promise<T>): Promise<T> {
  const engine = await openGraph(world().settings, { isCreating: true });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Starts a server's graph. Gives what it says, and what it then holds. */
async function start(settings = {}) {
  const here = world(settings);
  const mark = await withGraph(async (engine) => {
    await ensureCorpus(engine, here);
    return (await readMeta(engine))?.mark;
  });
  return { said: here.terminal.said.err, mark };
}

describe("a start where an earlier release has left a graph", () => {
  beforeEach(ship);

  test("loads the shipped corpus anew if that is what it held, and leaves the old file as it was", async () => {
    leaveOldGraph("package");
    const before = readFileSync(oldPath());

    const { said, mark } = await start();

    expect(mark).toMatchObject({ corpusId: "shipped", loadedBy: "PACKAGE" });
    expect(said).toContain(`"${oldPath()}" is of an earlier release and stays as it is`);
    expect(readFileSync(oldPath()).equals(before)).toBe(true);
    expect((await start()).said).toBe("");
  });

  test.each([
    { name: "command", loadedBy: "COMMAND" },
    { name: "setting", loadedBy: "SETTING" },
  ])(
    "loads the folder anew that it was loaded from, on behalf of whom it was: $loadedBy",
    async ({ name, loadedBy }) => {
      leaveOldGraph(name, letters());

      const { mark } = await start();

      expect(mark).toMatchObject({ corpusId: "letters", loadedBy });
    },
  );

  test("loads what is set, whatever the old graph held", async () => {
    leaveOldGraph("command");

    const { mark } = await start({ ANTIPHONY_CORPUS: letters() });

    expect(mark).toMatchObject({ corpusId: "letters", loadedBy: "SETTING" });
  });

  test.each([
    { it: "its folder has gone", leave: () => leaveOldGraph("command") },
    {
      it: "nobody can tell what it held last",
      leave: () => leaveOldGraph("both", letters()),
    },
    {
      it: "it is empty",
      leave: () => {
        mkdirSync(data());
        writeFileSync(oldPath(), "");
      },
    },
  ])("says with which command to load it where $it, and loads nothing", async ({ leave }) => {
    leave();

    const starting = start();

    await expect(starting).rejects.toMatchObject({
      code: "OLD_GRAPH",
      path: oldPath(),
      hint: expect.stringContaining("`antiphony load <folder>`"),
    });
    await withGraph(async (engine) => {
      expect(await engine.records.isEmpty()).toBe(true);
      await loadFolder(engine, { folder: letters(), isReplacing: false }, world());
    });
    expect((await start()).mark).toMatchObject({ corpusId: "letters", loadedBy: "COMMAND" });
  });

  test("serves nothing in its place", async () => {
    leaveOldGraph("package");

    await expect(withGraph((engine) => serveAsItIs(engine, world()))).rejects.toMatchObject({ code: "OLD_GRAPH" });
  });

  test("has no other command make a graph beside it, or take it for a mistyped path", async () => {
    const opening = () => openGraph(world().settings, { isCreating: false });
    await expect(opening()).rejects.toMatchObject({ code: "DATABASE_MISSING" });

    leaveOldGraph("package");

    await expect(opening()).rejects.toMatchObject({ code: "OLD_GRAPH", path: oldPath() });
  });
});
