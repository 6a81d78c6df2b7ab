import { toCsv } from "../../../../src/pages/parts/csv.js";

test.each([
  { it: "writes a line for each row, under the columns", cells: ["a", 2], line: "a,2" },
  { it: "leaves a cell empty that has no value", cells: [null, undefined], line: "," },
  {
    it: "puts what has commas, quotes or lines between quotes",
    cells: ['say "a, b"', "c\nd"],
    line: '"say ""a, b""","c\nd"',
  },
  { it: "keeps a spreadsheet from running what it takes for a formula", cells: ["=1+1", "@x"], line: "'=1+1,'@x" },
])("$it", ({ cells, line }) => {
  expect(toCsv({ columns: ["one", "two"], rows: [cells] })).toBe(`one,two\r\n${line}\r\n`);
});
