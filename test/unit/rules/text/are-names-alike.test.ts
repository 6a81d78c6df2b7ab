import { areNamesAlike } from "../../../../src/rules/text/are-names-alike.js";

test.each([
  ["Ada Quill", "Ada Q."],
  ["A. Quill", "Ada Quill"],
  ["adaquill", "Ada Quill"],
  ["Ada Quil", "Ada Quill"],
  ["Renée Voß", "Renee Voss"],
  ["Quill, Ada", "Ada Quill"],
  ["李华", "Li Hua"],
  ["Анна Перо", "Anna Pero"],
  ["Liz Quill", "Elizabeth Quill"],
])("%s can be %s", (a, b) => {
  expect([areNamesAlike(a, b), areNamesAlike(b, a)]).toEqual([true, true]);
});

test.each([
  ["Wholly Different", "Alex"],
  ["Bo Tarn", "Ada Quill"],
  ["B. T.", "Ada Quill"],
  ["李华", "王明"],
])("%s cannot be %s", (a, b) => {
  expect([areNamesAlike(a, b), areNamesAlike(b, a)]).toEqual([false, false]);
});
