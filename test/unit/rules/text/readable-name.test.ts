import { readableName } from "../../../../src/rules/text/readable-name.js";

test.each([
  ["turnout", "turnout"],
  ["causeOfTheCollapse", "cause of the collapse"],
  ["turnout2019Poll", "turnout2019 poll"],
  ["first_day", "first day"],
  ["first-day", "first day"],
])("%s reads %s", (name, words) => {
  expect(readableName(name)).toBe(words);
});
