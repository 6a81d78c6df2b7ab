import { randomInt } from "node:crypto";
import { fuzzOnce, readOptions, usage } from "./steps/fuzz.mjs";

// Random documents, planner against oracle on the embedded engine, with fresh seeds for as long as one likes. `--help` says how.
const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  console.log(usage);
} else {
  const end = Date.now() + options.seconds * 1_000;
  const found = [];
  let runs = 0;
  for (let seed = options.seed ?? randomInt(2 ** 31); ; seed = randomInt(2 ** 31)) {
    console.log(`Seed ${seed} …`);
    if ((await fuzzOnce(seed)) !== 0) found.push(seed);
    runs += 1;
    if (options.seed !== undefined || Date.now() >= end) break;
  }
  console.log(`${runs} seeds, ${found.length} of them found something.`);
  for (const seed of found) console.log(`Seed ${seed}; again: npm run fuzz -- --seed ${seed}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
