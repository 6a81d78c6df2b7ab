import { setImmediate } from "node:timers/promises";

/** How often others got their turn while the work went on: counted, not by the clock. */
export async function countTurns(work: () => Promise<unknown>): Promise<number> {
  let isDone = false;
  let turns = 0;
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    await setImmediate();
    turns += 1;
  }
  await working;
  return turns;
}
