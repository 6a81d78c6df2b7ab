import { openMemory } from "../../src/engine/memory/open-memory.js";
import { loadRecords } from "../../src/store/load-records.js";
import { generateRecords } from "./generate-records.js";

const [, , , path = "", ...sizes] = process.argv;

/** Loads generated worlds into a file, one after the other and again from the first, and says with each line which one is written for good; for
 *  tests that kill it. */
async function writeAndReport(): Promise<void> {
  const engine = await openMemory({ path, isCreating: true });
  await engine.graph();
  process.stdout.write("opened\n");
  for (;;) {
    for (const size of sizes) {
      await loadRecords(engine, generateRecords(Number(size)));
      process.stdout.write(`${size}\n`);
    }
  }
}

void writeAndReport();
