import { toPlain } from "../../../../../src/pages/parts/texts/localized.js";

test.each([
  { value: "A reply", isDescribed: false, shown: "A reply" },
  { value: "(untitled) is how it is printed", isDescribed: false, shown: "(untitled) is how it is printed" },
  { value: "(title not shown) Essay by a member", isDescribed: true, shown: "[Essay by a member]" },
  { value: "(untitled) Letter of March", isDescribed: true, shown: "[Letter of March]" },
  { value: "(French version of “A reply”)", isDescribed: true, shown: "[French version of “A reply”]" },
  { value: "(comment) Reply to (some) text", isDescribed: true, shown: "[(comment) Reply to (some) text]" },
])("shows $value as $shown", ({ shown, ...title }) => {
  expect(toPlain(title)).toBe(shown);
});
