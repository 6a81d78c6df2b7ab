import { setImmediate } from "node:timers/promises";

/** Milliseconds of computing for which the work held the processor at most without giving it to others; not by the clock, since the machine is
 *  shared. */
export async function longestTurnMs(work: () => Promise<unknown>): Promise<number> {
  let isDone = false;
  let longest = 0;
  let before = process.cpuUsage();
  const working = work().finally(() => (isDone = true));
  while (!isDone) {
    await setImmediate();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
    before = process.cpuUsage();
  }
  await working;
  return longest;
}
