import { Session } from "node:inspector";
import { setImmediate } from "node:timers/promises";

/**
 * Counts work by its steps instead of its time, so that a busy machine counts what a quiet one does. A step is one run of a function, a branch
 * or the body of a loop, as V8 counts them for the coverage of tests; what V8 does by itself, such as sorting, is one step of who calls it.
 * **Import this before what is counted**: of what was compiled before, only the functions are counted.
 */
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

afterAll(() => {
  session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** Steps of the program and of the libraries that it calls, when everything it needs is there: of two runs the shorter. */
export async function countedSteps(work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = [];
  for (let run = 0; run < 2; run += 1) {
    takeSteps();
    await work();
    counts.push(takeSteps());
  }
  return Math.min(...counts);
}

/** Steps that the work did at most without giving its turn to others. */
export async function longestTurnSteps(work: () => Promise<unknown>): Promise<number> {
  let isDone = false;
  let longest = 0;
  takeSteps();
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    await setImmediate();
    longest = Math.max(longest, takeSteps());
  }
  await working;
  return longest;
}

/** Steps since they were taken last. */
function takeSteps(): number {
  let steps = 0;
  session.post("Profiler.takePreciseCoverage", (error, coverage) => {
    // A session of the own thread answers at once.
    if (error !== null) throw error;
    for (const { url, functions } of coverage.result) {
      if (!isCounted(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    }
  });
  return steps;
}

function isCounted(url: string): boolean {
  return /\/(src|node_modules)\//.test(url) && !/\/node_modules\/(@?jest|expect|@jridgewell|source-map)/.test(url);
}
