import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { generateRecords } from "../../support/generate-records.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const support = join(__dirname, "..", "..", "support");
const labels = ["Article", "Person", "Signature", "CrossReference"];
const schema = { keys: labels.map((label) => ({ label, property: "id", isUnique: true })) };
const articles = 3000;

/** Loads in another process, which is killed as soon as it has come so far. */
async function loadAndKill(path: string, percent: number): Promise<void> {
  const args = [join(support, "run-typescript.mjs"), join(support, "load-and-report.ts"), path, String(articles)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const exited = once(child, "exit");
  for await (const line of createInterface({ input: child.stdout })) {
    if (Number(line) >= percent) child.kill("SIGKILL");
  }
  expect((await exited)[1]).toBe("SIGKILL");
}

describe("a process that is killed while it loads", () => {
  const folder = useTemporaryFolder();

  test.each([0, 30, 70, 100, 101])("leaves the old graph or the new one: at %i per cent", async (percent) => {
    const path = join(folder(), "graph.grafeo");
    const before = await openEmbedded({ path, isCreating: true });
    await before.prepare(schema);
    await loadRecords(before, generateRecords(100));
    const old = await readMeta(before);
    await before.close();

    await loadAndKill(path, percent);

    const after = await openEmbedded({ path });
    const meta = await readMeta(after);
    expect([old?.recordCount, articles * 3 + articles / 5]).toContain(meta?.recordCount);
    expect(meta?.recordCount === old?.recordCount).toBe(meta?.corpusVersion === old?.corpusVersion);
    expect(await findDisagreements(after, ({ edges }) => edges.filter(({ from }) => from !== undefined))).toEqual([]);
    if (percent === 101) expect(meta?.recordCount).toBe(articles * 3 + articles / 5);
    await after.close();
  });
});
