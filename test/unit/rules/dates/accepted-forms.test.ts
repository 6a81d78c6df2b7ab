import { refusedForms } from "../../../../src/rules/dates/refused-forms.js";
import { acceptedForms } from "../../../../src/rules/dates/accepted-forms.js";
import { readUncertainDate } from "../../../../src/rules/dates/uncertain-date.js";

test.each(acceptedForms)("takes $example: $meaning", ({ example }) => {
  expect(readUncertainDate(example).edtf).toBe(example);
});

test.each(refusedForms)("refuses $example by name, and says what to write", ({ example, reason, hint }) => {
  expect(() => readUncertainDate(example)).toThrow(`"${example}" is not a date: ${reason}.`);
  expect(hint).toMatch(/^[A-Z].*\.$/u);
});

test.each([
  ["2019-03-01/2019-W12", 'a week of ISO 8601 is not accepted ("2019-W12")'],
  ["[2019-03,]", 'it says that no date is known ("")'],
  ["2019/03/15", "it is not year, month and day in that order, with hyphens between them"],
])("names the part of %s that is not accepted", (edtf, reason) => {
  expect(() => readUncertainDate(edtf)).toThrow(`"${edtf}" is not a date: ${reason}.`);
});

test.each([
  ["198X?", { earliest: "1980-01-01", latest: "1989-12-31", isUncertain: true, isApproximate: false }],
  ["198X~", { earliest: "1970-01-01", latest: "1999-12-31", isUncertain: false, isApproximate: true }],
  ["2019-XX%", { earliest: "2018-01-01", latest: "2020-12-31", isUncertain: true, isApproximate: true }],
])("reads a doubt on a date with open digits: %s", (edtf, date) => {
  expect(readUncertainDate(edtf)).toMatchObject(date);
});
