import { openMemory } from "../../src/engine/memory/open-memory.js";
import { loadRecords } from "../../src/store/load-records.js";
import { generateRecords } from "./generate-records.js";

const [, , , path = "", count = "0"] = process.argv;

/** Loads a generated world into a graph on disk, and says with each line how far it has come; for tests that kill it. */
async function loadAndReport(): Promise<void> {
  const engine = await openMemory({ path, isCreating: true });
  const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
    process.stdout.write(`${Math.floor((100 * done) / total)}\n`);
  };
  await loadRecords(engine, generateRecords(Number(count)), { onProgress });
  process.stdout.write("101\n");
  await engine.close();
  // It never ends by itself, so that whoever kills it may come late.
  process.stdin.resume();
}

void loadAndReport();
