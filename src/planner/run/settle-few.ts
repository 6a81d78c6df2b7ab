/** What becomes of each task, in their order; never more than `atOnce` of them are at work. */
export async function settleFew<T>(
  tasks: readonly (() => Promise<T>)[],
  atOnce: number,
): Promise<readonly PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  const open = tasks.entries();
  const work = async (): Promise<void> => {
    for (const [index, task] of open) {
      const [outcome] = await Promise.allSettled([task()]);
      outcomes[index] = outcome;
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return outcomes;
}
