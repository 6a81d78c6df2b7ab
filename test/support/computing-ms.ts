/** Milliseconds of computing that the quickest of some tries took; not by the clock, since other tests run beside this one. */
export async function computingMs(tries: number, work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1000);
  }
  return Math.min(...spent);
}
