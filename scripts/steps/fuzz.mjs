import { parseArgs } from "node:util";
import { runTool } from "./shell.mjs";

export const usage = `npm run fuzz -- [--seconds <number>] [--seed <number>]

Compares the planner with the oracle of the tests on random documents over the small world, on the embedded engine.
Each seed draws other documents, and asks for every argument and every field of a filter by itself.

  --seconds  Begins a new seed until so many seconds are over. Default 600.
  --seed     Only this seed: what a run has found, again.
  --help     Says this.

The exit code is 1 if a seed found something; the last lines say which, and how to run it again. With RANDOM_SHRINK=1 the
smallest document that fails is looked for, which takes a while. RANDOM_RUNS=<number> asks for so many documents a seed.`;

/** What is asked for on the command line; `undefined` for help. @throws Error for what is no such option, or no whole number */
export function readOptions(given) {
  const { values } = parseArgs({
    args: given,
    options: {
      seconds: { type: "string", default: "600" },
      seed: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const seed = values.seed === undefined ? {} : { seed: readNumber("seed", values.seed) };
  return { seconds: readNumber("seconds", values.seconds), ...seed };
}

function readNumber(name, text) {
  if (!/^\d{1,10}$/u.test(text)) throw new Error(`--${name} takes a whole number, and got "${text}".`);
  return Number(text);
}

/** Runs the suite of random documents with a seed, and gives its exit code. */
export function fuzzOnce(seed) {
  const environment = { NODE_ENV: "test", RANDOM_SEED: String(seed), TEST_ENGINES: "embedded" };
  const suite = ["--selectProjects", "engines", "--", "test/engines/planner-random.test.ts"];
  return runTool("jest/bin/jest.js", suite, { environment });
}
