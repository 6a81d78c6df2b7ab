import fc from "fast-check";
import { finish } from "../../../../src/base/scheduling/steps.js";
import { Pace } from "../../../../src/base/scheduling/pace.js";
import { sortInSteps } from "../../../../src/graph/sort/sort-in-steps.js";

test("puts numbers in order, equal ones as they stood", () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 300 });
  fc.assert(
    fc.property(numbers, (given) => {
      const byTens = (a: number, b: number): number => Math.floor(a / 10) - Math.floor(b / 10);
      const sorted = Uint32Array.from(given);

      finish(sortInSteps(sorted, byTens, new Pace()));

      expect([...sorted]).toEqual(given.toSorted(byTens));
    }),
  );
});

test("gives way at least once for each hundred that are compared, when that is asked", () => {
  let [compared, longest] = [0, 0];
  const compare = (a: number, b: number): number => {
    compared += 1;
    return a - b;
  };
  const steps = sortInSteps(
    Uint32Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 5_000),
    compare,
    new Pace(100),
  );
  while (!steps.next().done) {
    longest = Math.max(longest, compared);
    compared = 0;
  }

  // The last piece of work is a run of sixteen.
  expect(longest).toBeLessThanOrEqual(100 + 16 * 15);
});
