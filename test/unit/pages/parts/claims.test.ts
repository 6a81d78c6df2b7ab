import { toReadable } from "../../../../src/pages/parts/claims.js";

test.each([
  ["causeOfTheCollapse", "Cause of the collapse"],
  ["date", "Date"],
  ["votersIn2019", "Voters in2019"],
])("makes %s readable", (property, readable) => {
  expect(toReadable(property)).toBe(readable);
});
