import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
  closeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const folder = useTemporaryFolder();
const path = () => join(folder(), "data", "graph.grafeo");
const create = (id: string) => ({ text: "CREATE (a:Article) SET a = $properties", parameters: { properties: { id } } });
const allIds = { text: "MATCH (a:Article) RETURN a.id AS id ORDER BY id", parameters: {} };
const schema = {
  keys: [{ label: "Article", property: "id", isUnique: true }],
};

async function withGraph<T>(work: (engine: Engine) => Promise<T>, now?: Date): Promise<T> {
  const engine = await openEmbedded({
    path: path(),
    isCreating: true,
    ...(now === undefined ? {} : { now: () => now }),
  });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Writes to the graph that is there, in a process of its own, which is killed then. */
function writeAndDie(id: string): void {
  const library = require.resolve("@grafeo-db/js");
  const script = `const { GrafeoDB } = require(${JSON.stringify(library)});
    const graph = GrafeoDB.open(${JSON.stringify(path())});
    graph.executeCypher("CREATE (:Article {id: '${id}'})").then(() => process.kill(process.pid, "SIGKILL"));`;
  expect(spawnSync(process.execPath, ["-e", script]).signal).toBe("SIGKILL");
}

describe("a graph in a file", () => {
  test("is there again after closing, with its constraints", async () => {
    await withGraph(async (engine) => {
      await engine.prepare(schema);
      await engine.write([create("basel")]);
    });

    await withGraph(async (engine) => {
      await engine.prepare(schema);
      expect(await engine.read(allIds)).toEqual([["basel"]]);
      await expect(engine.write([create("basel")])).rejects.toMatchObject({ code: "CONSTRAINT_VIOLATION" });
    });
  });

  test("is not made where nobody said so", async () => {
    await expect(openEmbedded({ path: path() })).rejects.toMatchObject({ code: "DATABASE_MISSING", place: path() });

    expect(existsSync(path())).toBe(false);
  });

  test.each([
    { it: "to be made", isCreating: true },
    { it: "to be there", isCreating: false },
  ])("is not looked for in what is no folder, where it is $it", async ({ isCreating }) => {
    const file = join(folder(), "data");
    writeFileSync(file, "no folder");

    for (const path of [join(file, "graph.grafeo"), join(file, "deep", "graph.grafeo")])
      await expect(openEmbedded({ path, isCreating })).rejects.toMatchObject({
        code: "FOLDER_UNUSABLE",
        folder: dirname(path),
        message: `The folder "${dirname(path)}" cannot hold a graph: a file stands in its way.`,
      });

    expect(readFileSync(file, "utf8")).toBe("no folder");
  });

  test("opens once at a time", async () => {
    await withGraph(async () => {
      const second = openEmbedded({ path: path() });

      await expect(second).rejects.toMatchObject({ code: "DATABASE_LOCKED", path: path() });
    });
  });

  test("opens once at a time where the file has just been made, and nothing is in it yet", async () => {
    await withGraph(async () => {
      truncateSync(path());

      const second = openEmbedded({ path: path(), isCreating: true });

      await expect(second).rejects.toMatchObject({ code: "DATABASE_LOCKED", path: path() });
    });
  });

  test("survives a process that is killed", async () => {
    await withGraph((engine) => engine.write([create("basel")]));

    writeAndDie("bern");

    await withGraph(async (engine) => {
      expect(await engine.read(allIds)).toEqual([["basel"], ["bern"]]);
    });
  });
});

describe("a damaged graph", () => {
  const overwrite = (at: number, bytes: number) => {
    const file = openSync(path(), "r+");
    writeSync(file, Buffer.alloc(bytes), 0, bytes, at);
    closeSync(file);
  };

  test.each([
    { it: "its beginning is zeroed", harm: () => overwrite(0, 4096) },
    { it: "it is another kind of file", harm: () => writeFileSync(path(), "not a graph") },
  ])("is told from an empty one, and left as it is: $it", async ({ harm }) => {
    await withGraph((engine) => engine.write([create("basel")]));
    harm();
    const before = readFileSync(path());

    await expect(openEmbedded({ path: path(), isCreating: true })).rejects.toMatchObject({ code: "DATABASE_DAMAGED" });

    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  test("is one that has gone back to before what was saved", async () => {
    await withGraph((engine) => engine.write([create("basel")]));
    const copy = join(folder(), "old.grafeo");
    cpSync(path(), copy);
    await withGraph((engine) => engine.write([create("bern"), create("chur")]));
    cpSync(copy, path());

    const opening = openEmbedded({ path: path() });

    await expect(opening).rejects.toMatchObject({
      code: "DATABASE_DAMAGED",
      reason: expect.stringContaining("3 nodes"),
    });
  });

  test("is one that has become empty", async () => {
    await withGraph((engine) => engine.write([create("basel")]));
    rmSync(path());
    const other = join(folder(), "empty.grafeo");
    const empty = await openEmbedded({ path: other, isCreating: true });
    await empty.close();
    cpSync(other, path());

    await expect(openEmbedded({ path: path() })).rejects.toMatchObject({ code: "DATABASE_DAMAGED" });
  });

  test("is a log without its graph", async () => {
    await withGraph((engine) => engine.write([create("basel")]));
    writeAndDie("bern");
    rmSync(path());

    await expect(openEmbedded({ path: path(), isCreating: true })).rejects.toMatchObject({ code: "DATABASE_DAMAGED" });
  });

  test("names the newest copy that was kept", async () => {
    await withGraph((engine) => engine.write([create("basel")]), new Date("2026-03-01T10:00:00Z"));
    await withGraph((engine) => engine.write([create("bern")]), new Date("2026-03-02T10:00:00Z"));
    writeFileSync(path(), "not a graph");

    const backup = join(folder(), "data", "backups", "graph.grafeo.2026-03-02T10-00-00.daily");
    await expect(openEmbedded({ path: path() })).rejects.toMatchObject({
      backup,
      hint: expect.stringContaining(backup),
    });
  });
});

describe("copies of a graph", () => {
  const copies = () => readdirSync(join(folder(), "data", "backups")).sort();
  const writeAt = (day: string, id: string) =>
    withGraph((engine) => engine.write([create(id)]), new Date(`${day}T08:30:00Z`));

  test("are kept before the first write of a day, three of them", async () => {
    for (const day of [1, 2, 3, 4, 5]) await writeAt(`2026-03-0${day}`, `a${day}`);
    await writeAt("2026-03-05", "a6");

    expect(copies()).toEqual([3, 4, 5].map((day) => `graph.grafeo.2026-03-0${day}T08-30-00.daily`));
  });

  test("can be put in place of the graph", async () => {
    await writeAt("2026-03-01", "first");
    await writeAt("2026-03-02", "second");
    const [copy = ""] = copies();

    rmSync(path());
    cpSync(join(folder(), "data", "backups", copy), path());
    rmSync(`${path()}.state.json`);

    await withGraph(async (engine) => {
      expect(await engine.read(allIds)).toEqual([["first"]]);
    });
  });

  test("are kept before another version of the library opens it", async () => {
    await writeAt("2026-03-01", "first");
    const state = `${path()}.state.json`;
    writeFileSync(state, readFileSync(state, "utf8").replace(/"version":"[^"]*"/, '"version":"0.5.9"'));

    await withGraph((engine) => engine.read(allIds), new Date("2026-03-09T00:00:00Z"));

    expect(copies()).toEqual(["graph.grafeo.2026-03-09T00-00-00.before-upgrade-from-0.5.9"]);
  });
});
