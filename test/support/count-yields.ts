import { setImmediate } from "node:timers/promises";

/** How often the work gave way to others: counted, not by the clock. */
export async function countYields(work: () => Promise<unknown>): Promise<number> {
  let isDone = false;
  let yields = 0;
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    await setImmediate();
    yields += 1;
  }
  await working;
  return yields;
}
