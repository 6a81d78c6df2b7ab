import { anyOfText, listText } from "../../../src/base/list-text.js";

test.each([
  { texts: [], and: "", or: "" },
  { texts: ["a"], and: "a", or: "a" },
  { texts: ["a", "b"], and: "a and b", or: "a or b" },
  { texts: ["a", "b", "c"], and: "a, b and c", or: "a, b or c" },
])("joins $texts.length words", ({ texts, and, or }) => {
  expect(listText(texts)).toBe(and);
  expect(anyOfText(texts)).toBe(or);
  expect(listText(texts)).toBe(new Intl.ListFormat("en-GB", { type: "conjunction" }).format(texts));
  expect(anyOfText(texts)).toBe(new Intl.ListFormat("en-GB", { type: "disjunction" }).format(texts));
});
