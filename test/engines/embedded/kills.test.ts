import { join } from "node:path";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { build } from "../../../src/graph/edit/patch.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { readMeta } from "../../../src/store/meta.js";
import { findLosses, killWriter } from "../../support/kills/kill-writer.js";
import { writings } from "../../support/kills/write-worlds.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";

const support = join(__dirname, "..", "..", "support");
const writer = [join(support, "run-typescript.mjs"), join(support, "kills", "write-and-report.ts")];

describe.each(writings)("a process that $way and is killed at any moment", (writing) => {
  const folder = useTemporaryFolder();

  test.each(Array.from({ length: 12 }, (_, kill) => 5 + kill * 38))(
    "loses nothing that it said was written, and writes no half: after %i ms",
    async (afterMs) => {
      const path = join(folder(), "graph.sqlite");

      const said = await killWriter([...writer, path, writing.way], afterMs);

      const readers = { openEmbedded, readMeta, findDisagreements, build, declaredLayout };
      expect(await findLosses(path, writing, said, readers)).toEqual([]);
    },
  );
});
