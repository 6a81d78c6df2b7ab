import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { Connection } from "../../../src/engine/embedded/sqlite/connection.js";
import { loadLibrary } from "../../../src/engine/embedded/sqlite/load-library.js";
import type { EmbeddedEngine } from "../../../src/engine/embedded/embedded-engine.js";
import { openEmbedded, type EmbeddedOptions } from "../../../src/engine/embedded/open-embedded.js";
import { build } from "../../../src/graph/edit/patch.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { viewOf } from "../../support/graph/graph-view.js";
import { describeOnSmallDisk } from "../../support/disk/small-disk.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";

const records = generateRecords(20);
const folder = useTemporaryFolder();
const path = () => join(folder(), "data", "graph.sqlite");

/** The work with an engine that is closed after it. */
async function withGraph<T>(work: (engine: EmbeddedEngine) => Promise<T>, options: EmbeddedOptions = {}): Promise<T> {
  const engine = await openEmbedded({ path: path(), isCreating: true, ...options });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

const load = (some: readonly GraphRecord[]) => (engine: EmbeddedEngine) => loadRecords(engine, some);
const idsIn = async (engine: EmbeddedEngine): Promise<readonly string[]> =>
  [...(await engine.records.fingerprints()).keys()].sort();
const idsOf = (some: readonly GraphRecord[]): readonly string[] => some.map(({ id }) => id).sort();

/** A connection of somebody else's. */
async function connect(mode: "ro" | "rw" = "rw"): Promise<Connection> {
  return new Connection(await loadLibrary(), path(), mode);
}

describe("a graph in a file of SQLite", () => {
  test("is there again after closing, one file and nothing beside it", async () => {
    await withGraph(load(records));

    expect(readdirSync(dirname(path()))).toEqual(["graph.sqlite"]);
    const { snapshot } = await withGraph((engine) => engine.graph(), { isCreating: false });
    expect(viewOf(snapshot)).toEqual(viewOf(build(records, declaredLayout())));
  });

  test("is not made where nobody said so", async () => {
    await expect(openEmbedded({ path: path() })).rejects.toMatchObject({ code: "DATABASE_MISSING", place: path() });

    expect(existsSync(path())).toBe(false);
  });

  test.each([true, false])(
    "is not looked for in what is no folder, nor where a folder is (to be made: %s)",
    async (isCreating) => {
      const file = join(folder(), "data");
      writeFileSync(file, "no folder");
      mkdirSync(join(folder(), "other", "graph.sqlite"), { recursive: true });

      for (const place of [path(), join(file, "deep", "graph.sqlite"), join(folder(), "other", "graph.sqlite")])
        await expect(openEmbedded({ path: place, isCreating })).rejects.toMatchObject({
          code: "FOLDER_UNUSABLE",
          folder: dirname(place),
        });

      expect(readFileSync(file, "utf8")).toBe("no folder");
    },
  );

  test.each([
    { it: "its beginning is zeroed", harm: (bytes: Buffer) => bytes.fill(0, 0, 4096) },
    { it: "it is no such file", harm: () => Buffer.from("not a graph ".repeat(1000)) },
    { it: "its second half is missing", harm: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2) },
    { it: "its pages are zeroed, but for the first", harm: (bytes: Buffer) => bytes.fill(0, 8192) },
  ])("that is damaged is told from an empty one, and left as it is: $it", async ({ harm }) => {
    await withGraph(load(generateRecords(200)), { now: () => new Date("2026-03-01T10:00:00Z") });
    await withGraph(load(records), { now: () => new Date("2026-03-02T10:00:00Z") });
    writeFileSync(path(), harm(readFileSync(path())));
    const before = readFileSync(path());

    const reading = withGraph((engine) => engine.graph());

    const backup = join(dirname(path()), "backups", "graph.sqlite.2026-03-02T10-00-00.daily");
    await expect(reading).rejects.toMatchObject({ code: "DATABASE_DAMAGED", backup });
    expect(readFileSync(path()).equals(before)).toBe(true);
  });

  test("of another program is left alone, and so is one of a later version", async () => {
    mkdirSync(dirname(path()));
    const other = new Connection(await loadLibrary(), path(), "rwc");
    other.exec("CREATE TABLE birds (name TEXT)");
    other.close();
    await expect(openEmbedded({ path: path(), isCreating: true })).rejects.toMatchObject({
      code: "DATABASE_DAMAGED",
      reason: "it is a file of another program.",
    });

    const later = join(folder(), "later.sqlite");
    await withGraph(load(records), { path: later });
    const connection = new Connection(await loadLibrary(), later, "rw");
    connection.exec("PRAGMA user_version = 99");
    connection.close();
    await expect(openEmbedded({ path: later, isCreating: true })).rejects.toMatchObject({
      reason: "it was written by a later version of this program.",
    });
  });

  test("holds no word of what was deleted", async () => {
    const secret = { ...records[0], properties: { name: "Zyxwvut Unforgettable", nameForm: "FULL" } } as GraphRecord;
    await withGraph(load([secret, ...records.slice(1)]));
    expect(readFileSync(path()).includes("Unforgettable")).toBe(true);

    await withGraph(load(records));

    expect(readFileSync(path()).includes("Unforgettable")).toBe(false);
  });

  test("is kept in copies before the first write of a day, three of them, each a graph", async () => {
    for (const day of [1, 2, 3, 4, 5, 5]) {
      await withGraph(load(records.slice(0, day + 3)), { now: () => new Date(`2026-03-0${day}T08:30:00Z`) });
      await withGraph(load(records.slice(0, day)), { now: () => new Date(`2026-03-0${day}T09:30:00Z`) });
    }

    const copies = readdirSync(join(dirname(path()), "backups")).sort();
    expect(copies.map((name) => name.slice(0, 23))).toEqual([3, 4, 5].map((day) => `graph.sqlite.2026-03-0${day}`));
    const copy = join(dirname(path()), "backups", copies[2] ?? "");
    expect(await withGraph(idsIn, { path: copy })).toEqual(idsOf(records.slice(0, 4)));
  });
});

describe("two at one file", () => {
  test("see what the other writes within a second, by a patch, and the old graph stays as it was", async () => {
    await withGraph(load(records));
    await withGraph(async (server) => {
      const old = await server.graph();
      const before = viewOf(old.snapshot);
      const wanted = records
        .slice(0, 44)
        .map((record, at) => (at === 7 ? { ...record, properties: { title: "Other" } } : record));

      await withGraph(load(wanted));
      const written = performance.now();
      while (server.held === old) await new Promise((resolve) => setTimeout(resolve, 10));

      expect(performance.now() - written).toBeLessThan(1000);
      expect(viewOf((await server.graph()).snapshot)).toEqual(viewOf(build(wanted, declaredLayout())));
      expect(viewOf(old.snapshot)).toEqual(before);
    });
  });

  test("see a whole new corpus, too", async () => {
    await withGraph(load(records));
    await withGraph(async (server) => {
      const old = await server.graph();
      const wanted = generateRecords(800);

      await withGraph(load(wanted));
      while (server.held === old) await new Promise((resolve) => setTimeout(resolve, 10));

      expect(viewOf((await server.graph()).snapshot)).toEqual(viewOf(build(wanted, declaredLayout())));
    });
  });

  test.each([1, 2, 99])("do not write over each other: who is overtaken compares again (%i times)", async (times) => {
    await withGraph(load(records));
    await withGraph(async (one) => {
      let attempts = 0;
      const admit = async () => {
        attempts += 1;
        if (attempts <= times) await withGraph(load(records.slice(0, 24 + attempts)));
      };
      const loading = loadRecords(one, generateRecords(25), { admit }).catch((error: unknown) => error);

      const outcome = await loading;

      const conflict = { code: "WRITE_CONFLICT", attempts: 3 };
      expect(outcome).toMatchObject(times < 3 ? { removed: 0 } : conflict);
      const wanted = times < 3 ? generateRecords(25) : records.slice(0, 24 + 3);
      expect(await idsIn(one)).toEqual(idsOf(wanted));
    });
  });

  test("wait for each other, and then say who was in the way; nothing is lost", async () => {
    await withGraph(load(records));
    const other = await connect();
    other.exec("BEGIN IMMEDIATE");

    await withGraph(
      async (engine) => {
        await engine.graph();
        await expect(loadRecords(engine, records.slice(0, 24))).rejects.toMatchObject({
          code: "DATABASE_BUSY",
          path: path(),
        });
        other.exec("COMMIT");
        expect(await loadRecords(engine, records.slice(0, 24))).toMatchObject({ removed: 40 });
      },
      { busyMs: 100 },
    );
    other.close();
  });

  test("wait for who holds the whole file, even to open it", async () => {
    await withGraph(load(records));
    const other = await connect();
    other.exec("BEGIN EXCLUSIVE");

    const opening = withGraph(idsIn);
    await new Promise((resolve) => setTimeout(resolve, 50));
    other.exec("COMMIT");
    other.close();

    expect(await opening).toEqual(idsOf(records));
  });

  test("write while another reads: the reader reads on, and the write waits for it", async () => {
    await withGraph(load(records));
    const reader = await connect("ro");
    reader.exec("BEGIN");
    expect(reader.value("SELECT count(*) FROM records")).toBe(64);

    const writing = withGraph(load(records.slice(0, 24)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reader.value("SELECT count(*) FROM records")).toBe(64);
    reader.exec("COMMIT");

    expect(await writing).toMatchObject({ removed: 40 });
    expect(reader.value("SELECT count(*) FROM records")).toBe(24);
    reader.close();
  });
});

describeOnSmallDisk("a graph in a file on a disk", (disk) => {
  const place = () => join(disk().folder, "data", "graph.sqlite");
  const many = generateRecords(3000);

  test.each([0, 40_000, 400_000, 2_000_000])(
    "that fills up %i bytes into a write keeps what was there",
    async (free) => {
      await withGraph(load(records), { path: place() });
      await withGraph(
        async (engine) => {
          const before = await engine.graph();
          const makeRoom = disk().leave(free);

          await expect(loadRecords(engine, many)).rejects.toMatchObject({ code: "DISK_FULL", path: place() });

          expect(await engine.graph()).toBe(before);
          makeRoom();
          expect(await idsIn(engine)).toEqual(idsOf(records));
          expect(await loadRecords(engine, many)).toMatchObject({ added: many.length - 64 });
        },
        { path: place() },
      );
      expect(
        await withGraph(
          (engine) => findDisagreements(engine, ({ edges }) => edges.filter(({ from }) => from !== undefined)),
          { path: place() },
        ),
      ).toEqual([]);
    },
  );

  test("that has no room for a new graph is called full, and whole once there is room", async () => {
    const makeRoom = disk().leave(0);
    await expect(openEmbedded({ path: place(), isCreating: true })).rejects.toMatchObject({ code: "DISK_FULL" });

    makeRoom();

    expect(await withGraph(load(records), { path: place() })).toMatchObject({ added: 64 });
  });

  test("that has no room for the copy of the day is called full, leaves no half of one, and loses nothing", async () => {
    const on = (day: number): EmbeddedOptions => ({ path: place(), now: () => new Date(`2026-03-0${day}T08:30:00Z`) });
    const copies = () => readdirSync(join(dirname(place()), "backups"));
    await withGraph(load(many), on(1));
    await withGraph(load(many.slice(0, 5000)), on(1));
    expect(copies()).toHaveLength(1);

    await withGraph(async (engine) => {
      const before = await engine.graph();
      const makeRoom = disk().leave(40_000);
      await expect(loadRecords(engine, records)).rejects.toMatchObject({ code: "DISK_FULL", path: place() });

      expect(copies()).toEqual(["graph.sqlite.2026-03-01T08-30-00.daily"]);
      expect(await engine.graph()).toBe(before);
      expect(await idsIn(engine)).toEqual(idsOf(many.slice(0, 5000)));
      makeRoom();
      await loadRecords(engine, records);
      expect(await idsIn(engine)).toEqual(idsOf(records));
      expect(copies()).toHaveLength(2);
    }, on(2));
  });

  test("that is read-only, with a write that was never finished, says so; where it may be written to it is whole", async () => {
    await withGraph(load(records), { path: place() });
    const other = new Connection(await loadLibrary(), place(), "rw");
    other.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE records SET properties = '{}'");
    const left = join(disk().folder, "left", "graph.sqlite");
    mkdirSync(dirname(left));
    for (const end of ["", "-journal"]) copyFileSync(`${place()}${end}`, `${left}${end}`);
    other.close();

    const readOnly = join(disk().mountReadOnly(), "left", "graph.sqlite");
    await expect(openEmbedded({ path: readOnly })).rejects.toMatchObject({ code: "UNFINISHED_WRITE", path: readOnly });

    const { snapshot } = await withGraph((engine) => engine.graph(), { path: left });
    expect(viewOf(snapshot)).toEqual(viewOf(build(records, declaredLayout())));
  });

  test("that is read-only is served, and a write is refused by a name of its own", async () => {
    await withGraph(load(records), { path: place() });
    const readOnly = join(disk().mountReadOnly(), "data", "graph.sqlite");

    await withGraph(
      async (engine) => {
        expect(viewOf((await engine.graph()).snapshot)).toEqual(viewOf(build(records, declaredLayout())));
        expect(await loadRecords(engine, records)).toMatchObject({ unchanged: 64 });
        await expect(loadRecords(engine, records.slice(0, 24))).rejects.toMatchObject({ code: "GRAPH_READ_ONLY" });
        const old = engine.held;
        // Somebody may write to it from elsewhere.
        await withGraph(load(records.slice(0, 24)), { path: place() });
        while (engine.held === old) await new Promise((resolve) => setTimeout(resolve, 10));
        expect(engine.held?.snapshot.nodeCount).toBe(24);
      },
      { path: readOnly },
    );
  });
});
