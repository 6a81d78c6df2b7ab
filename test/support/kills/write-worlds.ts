import type { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { loadRecords } from "../../../src/store/load-records.js";
import type { patchRecords } from "../../../src/store/patch-records.js";
import { generateRecords } from "../corpora/generate-records.js";

/** How generated worlds come into a file one after the other, and again from the first: each as a whole, or what differs from the last. */
export interface Writing {
  readonly way: "loads" | "patches";
  readonly sizes: readonly number[];
}

/** Both ways of writing, each with worlds whose difference takes about as long as a process lives. */
export const writings: readonly Writing[] = [
  { way: "loads", sizes: [600, 100] },
  { way: "patches", sizes: [100, 101, 99] },
];

/** What writes. */
export interface Writers {
  readonly openEmbedded: typeof openEmbedded;
  readonly loadRecords: typeof loadRecords;
  readonly patchRecords: typeof patchRecords;
}

/** Writes until it is killed, and says with each line which world is in the file for good; `opened` before the first. */
export async function writeWorlds(path: string, { way, sizes }: Writing, writers: Writers): Promise<never> {
  const engine = await writers.openEmbedded({ path, isCreating: true });
  await engine.graph();
  process.stdout.write("opened\n");
  for (let turn = 0; ; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 0;
    const records = generateRecords(size);
    if (way === "loads") await writers.loadRecords(engine, records);
    else {
      const last = turn === 0 ? [] : generateRecords(sizes[(turn - 1) % sizes.length] ?? 0);
      await writers.patchRecords(engine, differenceOf(last, records));
    }
    process.stdout.write(`${size}\n`);
  }
}

type Records = ReturnType<typeof generateRecords>;

function differenceOf(last: Records, next: Records) {
  const known = new Map(last.map((record) => [record.id, JSON.stringify(record)]));
  const put = next.filter((record) => known.get(record.id) !== JSON.stringify(record));
  const stay = new Set(next.map(({ id }) => id));
  return { put, remove: [...known.keys()].filter((id) => !stay.has(id)) };
}
