import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import type { Row } from "../../../src/engine/row.js";
import { describeOnSmallDisk } from "../../support/small-disk.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const kilobyte = 1024;
const create = (id: string, text = "") => ({
  text: "CREATE (a:Article) SET a = $properties",
  parameters: { properties: { id, text } },
});
/** Letters that no compression makes less of. */
const largeText = (bytes: number): string =>
  Array.from({ length: bytes }, (_, index) => String.fromCharCode(97 + ((index * index * 31 + index) % 26))).join("");
const allIds = { text: "MATCH (a:Article) RETURN a.id AS id ORDER BY id", parameters: {} };
const schema = { keys: [{ label: "Article", property: "id", isUnique: true }] };

describeOnSmallDisk("a graph on a disk", (disk) => {
  const elsewhere = useTemporaryFolder();
  const path = () => join(disk().folder, "data", "graph.grafeo");
  const open = (day = "2026-03-01") =>
    openEmbedded({ path: path(), isCreating: true, now: () => new Date(`${day}T10:00:00Z`) });

  async function withGraph<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = await open();
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  }

  const idsIn = () => withGraph((engine) => engine.read(allIds));

  /** Of files as they lie there: where closing found no room either, this process has the graph itself open until it ends. */
  async function idsInCopy(): Promise<readonly Row[]> {
    cpSync(join(disk().folder, "data"), join(elsewhere(), "data"), { recursive: true });
    const copy = await openEmbedded({ path: join(elsewhere(), "data", "graph.grafeo") });
    return copy.read(allIds).finally(() => copy.close());
  }

  test("that has no room left is called full, and is whole once there is room", async () => {
    await withGraph((engine) => engine.write([create("basel")]));
    const makeRoom = disk().leave(0);

    await expect(open()).rejects.toMatchObject({ code: "DISK_FULL", path: path() });

    makeRoom();
    expect(await idsIn()).toEqual([["basel"]]);
  });

  test("that has no room for a new graph is called full, too", async () => {
    const makeRoom = disk().leave(0);

    await expect(open()).rejects.toMatchObject({ code: "DISK_FULL" });

    makeRoom();
    expect(await idsIn()).toEqual([]);
  });

  test.each([40, 120, 400])("that fills up %i kB into a write keeps what was there", async (free) => {
    await withGraph(async (engine) => {
      await engine.prepare(schema);
      await engine.write([create("basel")]);
    });
    const engine = await open();
    disk().leave(free * kilobyte);

    const writing = engine.write(Array.from({ length: 60 }, (_, n) => create(`a${n}`, largeText(20 * kilobyte))));

    await expect(writing).rejects.toMatchObject({ code: "DISK_FULL", cause: expect.anything() });
    await engine.close();
    expect(await idsInCopy()).toEqual([["basel"]]);
  });

  test("that is read-only is called that, and is whole", async () => {
    await withGraph((engine) => engine.write([create("basel")]));
    const path = join(disk().mountReadOnly(), "data", "graph.grafeo");

    await expect(openEmbedded({ path, isCreating: true })).rejects.toMatchObject({
      code: "DISK_READ_ONLY",
      hint: expect.not.stringContaining("Move all files away"),
    });
  });

  test("that has no room for a copy of the graph writes nothing, and keeps no half of a copy", async () => {
    await withGraph((engine) => engine.write([create("basel", largeText(300 * kilobyte))]));
    await withGraph((engine) => engine.write([create("bern")]));
    const before = readdirSync(join(disk().folder, "data", "backups"));
    const engine = await open("2026-03-02");
    disk().leave(60 * kilobyte);

    await expect(engine.write([create("chur")])).rejects.toMatchObject({ code: "DISK_FULL" });

    await engine.close();
    expect(readdirSync(join(disk().folder, "data", "backups"))).toEqual(before);
    expect(await idsInCopy()).toEqual([["basel"], ["bern"]]);
  });

  test("that fills up while the graph is open is closed without a word", async () => {
    const engine = await open();
    await engine.write([create("basel")]);
    disk().leave(0);

    await expect(engine.close()).resolves.toBeUndefined();

    expect(await idsInCopy()).toEqual([["basel"]]);
  });
});
