import { readList, readMap, readRows, readTerm, readText, readTexts } from "../../../src/cypher/read-cells.js";

test("reads what a statement has collected, nothing for null", () => {
  expect([readRows([["a", 1]]), readTexts(["a"]), readList([1, "a"]), readMap({ a: 1 })]).toEqual([
    [["a", 1]],
    ["a"],
    [1, "a"],
    { a: 1 },
  ]);
  expect([readRows(null), readTexts(undefined), readList(null), readMap(null)]).toEqual([[], [], [], {}]);
});

test.each([
  { it: "a text", read: () => readText(null), says: "Expected a text in a row, not null." },
  { it: "texts", read: () => readTexts(["a", 1]), says: 'Expected a list of texts in a row, not ["a",1].' },
  { it: "rows", read: () => readRows([["a"], 1]), says: 'Expected a list of rows in a row, not [["a"],1].' },
  { it: "a term", read: () => readTerm("C", { A: 0, B: 0 }), says: 'Expected one of A, B in a row, not "C".' },
])("does not take anything else for $it", ({ read, says }) => {
  expect(read).toThrow(says);
});
