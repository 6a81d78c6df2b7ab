import fc from "fast-check";
import { packBoxes, packRows } from "../../../../../src/pages/river/layout/pack.js";

const interval = fc
  .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 300 }))
  .map(([left, width]) => ({ left, right: left + width }));

test("puts what stands free into the first row, and what is in the way into the next", () => {
  const rows = packRows(
    [
      { left: 0, right: 10 },
      { left: 5, right: 20 },
      { left: 14, right: 30 },
    ],
    3,
  );

  expect(rows).toEqual([0, 1, 0]);
});

test("lets nothing in a row touch its neighbour", () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
      const rows = packRows(intervals, 3);
      intervals.forEach((a, i) =>
        intervals.slice(i + 1).forEach((b, j) => {
          if (rows[i] === rows[i + 1 + j]) expect(a.right + 3 <= b.left || b.right + 3 <= a.left).toBe(true);
        }),
      );
    }),
  );
});

test("lets no box touch another one, and leaves none lower than it has to be", () => {
  const box = fc.tuple(interval, fc.integer({ min: 1, max: 90 })).map(([across, height]) => ({ ...across, height }));
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      const tops = packBoxes(boxes, 10);
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b, j) => {
          const [top, other] = [tops[i] ?? 0, tops[i + 1 + j] ?? 0];
          const isBeside = a.right + 10 <= b.left || b.right + 10 <= a.left;
          expect(isBeside || top + a.height + 10 <= other || other + b.height + 10 <= top).toBe(true);
        }),
      );
      if (boxes.length > 0) expect(tops[0]).toBe(0);
    }),
  );
});
