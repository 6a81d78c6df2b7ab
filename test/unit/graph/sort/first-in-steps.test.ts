import fc from "fast-check";
import { finish } from "../../../../src/base/scheduling/steps.js";
import { firstInSteps } from "../../../../src/graph/sort/first-in-steps.js";
import { firstItems } from "../../../../src/graph/sort/first-items.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";

const byNumber = (a: number, b: number): number => a - b;

test("brings the first to the front, however many are wanted", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), fc.nat(120), (numbers, count) => {
      const found = Uint32Array.from(numbers);

      finish(firstInSteps(found, count, byNumber, new Pace()));

      expect([...found.subarray(0, count)].sort(byNumber)).toEqual(numbers.toSorted(byNumber).slice(0, count));
      expect([...found].sort(byNumber)).toEqual(numbers.toSorted(byNumber));
    }),
  );
});

test.each([
  { lie: "in order", numbers: Uint32Array.from({ length: 20_000 }, (_, n) => n) },
  { lie: "backwards", numbers: Uint32Array.from({ length: 20_000 }, (_, n) => 20_000 - n) },
])("compares each a few times where they lie $lie", ({ numbers }) => {
  let compared = 0;
  const compare = (a: number, b: number): number => ((compared += 1), a - b);

  finish(firstInSteps(numbers, 5_000, compare, new Pace()));

  expect(compared).toBeLessThan(6 * 20_000);
});

test("gives way, and gives the first items in order: equal ones as they lay", () => {
  const items = Array.from({ length: 5_000 }, (_, n) => ({ key: (n * 7) % 50, n }));
  const steps = firstItems(items, 120, (a, b) => a.key - b.key, new Pace(100));

  expect(steps.next().done).toBe(false);
  expect(finish(steps)).toEqual(items.toSorted((a, b) => a.key - b.key).slice(0, 120));
});
