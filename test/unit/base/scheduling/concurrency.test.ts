import { mapConcurrently, settleConcurrently } from "../../../../src/base/scheduling/concurrency.js";

/** Work that can be told to end, and says how much of it was going on at once. */
function countedWork() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async (value: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
    return value * 10;
  };
  return { ends, work, most: () => most };
}

test("never has more at work than it may, and begins the next as soon as one ends", async () => {
  const { ends, work, most } = countedWork();
  const results = mapConcurrently([1, 2, 3, 4, 5], work, 2);

  for (let ended = 0; ended < 5; ended += 1) {
    await new Promise(setImmediate);
    ends[ended]?.();
  }

  expect(await results).toEqual([10, 20, 30, 40, 50]);
  expect(most()).toBe(2);
});

test("gives what became of each task in their order, whichever ends first", async () => {
  const outcomes = await settleConcurrently(
    [
      async () => {
        await new Promise(setImmediate);
        return "slow";
      },
      () => Promise.reject(new Error("broken")),
      () => Promise.resolve("quick"),
    ],
    3,
  );

  expect(outcomes).toEqual([
    { status: "fulfilled", value: "slow" },
    { status: "rejected", reason: new Error("broken") },
    { status: "fulfilled", value: "quick" },
  ]);
});

test("throws what the work threw for the first member that it failed for", async () => {
  const work = (member: number) => (member > 1 ? Promise.reject(new Error(`no ${member}`)) : Promise.resolve(member));

  await expect(mapConcurrently([1, 2, 3], work)).rejects.toThrow("no 2");
});

test("does nothing for no members", async () => {
  await expect(mapConcurrently([], () => Promise.reject(new Error("never")))).resolves.toEqual([]);
});
