import { bisect } from "../../../src/base/bisect.js";

describe("bisect", () => {
  test.each([0, 1, 2, 7, 8, 100])("finds the first of %i places at which it is so, or their end", (high) => {
    for (let wanted = 0; wanted <= high; wanted += 1) expect(bisect(0, high, (place) => place >= wanted)).toBe(wanted);
  });

  test("looks at no place outside its bounds, and at few of those within", () => {
    const seen: number[] = [];
    bisect(10, 1_000_010, (place) => {
      seen.push(place);
      return place >= 999_999;
    });

    expect(Math.min(...seen)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...seen)).toBeLessThan(1_000_010);
    expect(seen.length).toBeLessThanOrEqual(20);
  });
});
