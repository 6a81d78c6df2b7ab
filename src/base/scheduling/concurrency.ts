/** What becomes of each task, in their order; never more than `atOnce` of them are at work. */
export async function settleConcurrently<T>(
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

/** The results of the work for each member, in their order; never more than `atOnce` are at work. A folder of thousands of files read all at once would need
 *  as many open files, which no system allows. @throws what the work throws for the first member that it fails for */
export async function mapConcurrently<T, R>(
  members: readonly T[],
  work: (member: T) => Promise<R>,
  atOnce = 64,
): Promise<readonly R[]> {
  const outcomes = await settleConcurrently(
    members.map((member) => () => work(member)),
    atOnce,
  );
  return outcomes.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}
