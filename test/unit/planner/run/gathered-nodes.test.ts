import { gatheredNodes } from "../../../../src/planner/run/gathered-nodes.js";

describe("gatheredNodes", () => {
  const double = (number: number): number => 2 * number;

  test.each([
    { it: "all where the value says nothing of them", place: undefined, answer: [2, 4, 6] },
    { it: "the one whose place stands in the value", place: 1, answer: 4 },
    { it: "those whose places stand in a list", place: [2, 0], answer: [6, 2] },
    { it: "none of an empty list", place: [], answer: [] },
    { it: "none where the value says so", place: null, answer: null },
  ])("answers $it", ({ place, answer }) => {
    expect(gatheredNodes([1, 2, 3], place, double)).toEqual(answer);
  });
});
