import { finishYielding, Yielder } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import { QueryCancelledError } from "../../../../src/base/scheduling/errors.js";
import type { Steps } from "../../../../src/base/scheduling/steps.js";

test("a turn is up now and then, and not at every edge", () => {
  const turns = new Yielder({ isOver: false });

  const up = Array.from({ length: 1_000 }, () => turns.isUp()).filter(Boolean);

  expect(up.length).toBeGreaterThan(0);
  expect(up.length).toBeLessThanOrEqual(50);
});

test("giving way lets others work, and goes on while somebody waits", async () => {
  const done: string[] = [];
  setImmediate(() => done.push("another"));

  await new Yielder({ isOver: false }).giveWay();

  expect(done).toEqual(["another"]);
});

test("giving way ends the walk once nobody waits any more", async () => {
  await expect(new Yielder({ isOver: true }).giveWay()).rejects.toThrow(QueryCancelledError);
});

test("many short pieces of work that come at once leave others their turn between them", async () => {
  let done = 0;
  // eslint-disable-next-line require-yield -- short work ends in its first turn
  function* shortWork(): Steps<void> {
    const began = performance.now();
    while (performance.now() - began < 3);
    done += 1;
  }
  let doneBefore = -1;
  const works = Array.from({ length: 20 }, () => finishYielding(shortWork()));
  setImmediate(() => (doneBefore = done));

  await Promise.all(works);

  expect(done).toBe(20);
  expect(doneBefore).toBeLessThanOrEqual(2);
});
