import { join } from "node:path";
import type { EmbeddedEngine } from "../../../src/engine/embedded/embedded-engine.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { useTemporaryFolder } from "../disk/temporary-folder.js";

/** One suite of behaviours of the graph in memory, over a file and over none. What it opens is closed after each test. */
export function describeEachKeeping(name: string, body: (open: () => Promise<EmbeddedEngine>) => void): void {
  describe.each(["in a file", "in memory only"])(`${name} [%s]`, (kept) => {
    const folder = useTemporaryFolder();
    const opened: EmbeddedEngine[] = [];
    afterEach(async () => {
      for (const engine of opened.splice(0)) await engine.close();
    });
    body(async () => {
      const path = join(folder(), `graph-${opened.length}.sqlite`);
      const engine = await openEmbedded(kept === "in a file" ? { path, isCreating: true } : {});
      opened.push(engine);
      return engine;
    });
  });
}
