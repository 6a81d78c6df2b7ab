import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { patchRecords } from "../../../src/store/patch-records.js";
import { writeWorlds, writings } from "./write-worlds.js";

const [, , , path = "", way] = process.argv;

/* For tests that kill it. */
for (const writing of writings) {
  if (writing.way === way) void writeWorlds(path, writing, { openEmbedded, loadRecords, patchRecords });
}
