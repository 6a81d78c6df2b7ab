import { Turns } from "../../../src/engine/turns.js";
import { QueryCancelledError } from "../../../src/engine/errors.js";

test("a turn is up now and then, and not at every edge", () => {
  const turns = new Turns({ isOver: false });

  const up = Array.from({ length: 1_000 }, () => turns.isUp()).filter(Boolean);

  expect(up.length).toBeGreaterThan(0);
  expect(up.length).toBeLessThanOrEqual(50);
});

test("giving way lets others work, and goes on while somebody waits", async () => {
  const done: string[] = [];
  setImmediate(() => done.push("another"));

  await new Turns({ isOver: false }).giveWay();

  expect(done).toEqual(["another"]);
});

test("giving way ends the walk once nobody waits any more", async () => {
  await expect(new Turns({ isOver: true }).giveWay()).rejects.toThrow(QueryCancelledError);
});
