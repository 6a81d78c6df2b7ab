import { join } from "node:path";
import { Connection } from "../../../src/engine/embedded/sqlite/connection.js";
import { loadLibrary } from "../../../src/engine/embedded/sqlite/load-library.js";
import type { EmbeddedEngine } from "../../../src/engine/embedded/embedded-engine.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { withStatus } from "../../../src/model/graph/with-status.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { patchRecords } from "../../../src/store/patch-records.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";

const folder = useTemporaryFolder();
const records = generateRecords(20);
const opened: EmbeddedEngine[] = [];
afterEach(async () => {
  for (const engine of opened.splice(0)) await engine.close();
});

async function openLoaded(): Promise<EmbeddedEngine> {
  const engine = await openEmbedded({ path: join(folder(), "graph.sqlite"), isCreating: true });
  opened.push(engine);
  await loadRecords(engine, records);
  await engine.graph();
  return engine;
}

/** Sets a status with a tool of somebody else's. */
async function setStatus(status: string): Promise<void> {
  const connection = new Connection(await loadLibrary(), join(folder(), "graph.sqlite"), "rw");
  connection.statement("UPDATE records SET status = ? WHERE id = 'signature/3'")(status);
  connection.close();
}

/** What a server holds as soon as it is another graph. */
async function nextGraph(engine: EmbeddedEngine, change: () => Promise<unknown>) {
  const before = engine.held;
  await change();
  while (engine.held === before) await new Promise((resolve) => setTimeout(resolve, 10));
  return engine.graph();
}

describe("a status that a tool of somebody else's sets in the file", () => {
  test("is seen by a server by itself, on the record and on the edge that stands for it", async () => {
    const engine = await openLoaded();

    const { snapshot } = await nextGraph(engine, () => setStatus("REJECTED"));

    const node = snapshot.find("signature/3") ?? -1;
    expect(snapshot.property("status").at(node)).toBe("REJECTED");
    const table = snapshot.edges("SIGNED");
    const owned = [...snapshot.byId.nodes].flatMap((from) => {
      const { edges, start, end } = table.out.of(from);
      return [...edges.subarray(start, end)].filter((edge) => table.owner(edge) === node);
    });
    expect(owned.map((edge) => table.property("status").at(edge))).toEqual(["REJECTED"]);
  });

  test("makes another version each time, which a patch of other records does not hide, and a load takes in", async () => {
    const engine = await openLoaded();
    const loaded = (await engine.graph()).corpusVersion;
    const [person, ...others] = records;
    if (person === undefined) throw new Error("There is nobody.");

    const decided = (await nextGraph(engine, () => setStatus("REJECTED"))).corpusVersion;
    const back = (await nextGraph(engine, () => setStatus("ACCEPTED"))).corpusVersion;
    const again = (await nextGraph(engine, () => setStatus("REJECTED"))).corpusVersion;
    const put = [{ ...person, properties: { name: "Other" } }];
    await patchRecords(engine, { put });
    const patched = (await engine.graph()).corpusVersion;
    await loadRecords(engine, [...put, ...others]);
    const taken = (await engine.graph()).corpusVersion;

    expect(new Set([loaded, decided, back, again, patched, taken]).size).toBe(6);
    expect([decided, back, again].map((version) => version.split(".")[0])).toEqual([loaded, loaded, loaded]);
    expect(taken).toMatch(/^[0-9a-f]{16}$/);
    const other = await openEmbedded();
    opened.push(other);
    await loadRecords(other, [...put, ...others]);
    await patchRecords(other, {
      put: records.filter(({ id }) => id === "signature/3").map((record) => withStatus(record, "REJECTED")),
    });
    expect((await other.graph()).corpusVersion).toBe(taken);
  });

  test("while files are compared is not lost: they are compared again", async () => {
    const engine = await openLoaded();
    let times = 0;
    const admit = async (): Promise<void> => {
      times += 1;
      if (times === 1) await setStatus("REJECTED");
    };

    await loadRecords(engine, records.slice(0, 60), { admit });

    expect(times).toBe(2);
    expect((await engine.records.fingerprints()).get("signature/3")?.status).toBe("REJECTED");
  });
});
