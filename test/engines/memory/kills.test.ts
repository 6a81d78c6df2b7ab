import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { openMemory } from "../../../src/engine/memory/open-memory.js";
import { build } from "../../../src/graph/patch.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { readMeta } from "../../../src/store/meta.js";
import { generateRecords } from "../../support/generate-records.js";
import { viewOf } from "../../support/graph/graph-view.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const support = join(__dirname, "..", "..", "support");
const counts = (size: number): number => generateRecords(size).length;

/** Writes worlds of these sizes in another process, which is killed so long after it has begun. Gives the last size that it said was written. */
async function writeAndKill(path: string, sizes: readonly number[], afterMs: number): Promise<number | undefined> {
  const args = [join(support, "run-typescript.mjs"), join(support, "write-and-report.ts"), path, ...sizes.map(String)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let last: number | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "opened") setTimeout(() => child.kill("SIGKILL"), afterMs);
    else last = Number(line);
  }
  expect((await exited)[1]).toBe("SIGKILL");
  return last;
}

describe.each([
  { it: "loads", sizes: [2000, 100] },
  { it: "patches", sizes: [100, 101, 99] },
])("a process that $it and is killed at any moment", ({ sizes }) => {
  const folder = useTemporaryFolder();

  test.each(Array.from({ length: 20 }, (_, kill) => 5 + kill * 22))(
    "loses nothing that it said was written, and writes no half: after %i ms",
    async (afterMs) => {
      const path = join(folder(), "graph.sqlite");

      const said = await writeAndKill(path, sizes, afterMs);

      const engine = await openMemory({ path });
      const found = (await readMeta(engine))?.recordCount ?? 0;
      const next = said === undefined ? sizes[0] : sizes[(sizes.indexOf(said) + 1) % sizes.length];
      expect([counts(said ?? 0), counts(next ?? 0), ...(said === undefined ? [0] : [])]).toContain(found);
      const size = sizes.find((one) => counts(one) === found);
      const { snapshot } = await engine.graph();
      const wanted = size === undefined ? [] : generateRecords(size);
      expect(viewOf(snapshot)).toEqual(viewOf(build(wanted, declaredLayout())));
      expect(await findDisagreements(engine, ({ edges }) => edges.filter(({ from }) => from !== undefined))).toEqual(
        [],
      );
      await engine.close();
    },
  );
});
