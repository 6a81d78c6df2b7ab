import { filterArgument, declareFilter } from "../../../../src/model/declare/filter.js";
import { pageArguments } from "../../../../src/model/declare/page-arguments.js";
import type { ArgumentDeclarations } from "../../../../src/model/declare/field-declaration.js";
import { filterCosts } from "../../../../src/model/filters/filter-costs.js";
import {
  askedConditions,
  meaningsOfLists,
  meaningsOfPages,
  requireMeanings,
} from "../../../../src/planner/conditions/asked-conditions.js";
import { UnansweredArgumentError } from "../../../../src/planner/errors.js";

const colours = declareFilter("ColourFilter", "Which colours.", {
  names: {
    type: () => String,
    isList: true,
    description: "Of one of these names.",
    condition: { operator: "isOneOf", property: "nameKey" },
    cost: filterCosts.property,
  },
  isBright: {
    type: () => Boolean,
    description: "Whether it is bright.",
    condition: { operator: "equals", property: "isApproximate" },
    cost: filterCosts.property,
  },
});
const declared: ArgumentDeclarations = {
  ...pageArguments,
  filter: filterArgument(colours, "Which colours."),
  format: { type: () => String, description: "Read by the plan of the field itself." },
};

describe("askedConditions", () => {
  test("gives the conditions of what is given, false too, in the order of declaration", () => {
    const asked = askedConditions({ first: 2, filter: { isBright: false, names: ["red"] } }, declared);

    expect(asked.map(({ path, given, condition }) => [path, given, condition])).toEqual([
      [["filter", "names"], ["red"], { operator: "isOneOf", property: "nameKey" }],
      [["filter", "isBright"], false, { operator: "equals", property: "isApproximate" }],
    ]);
  });

  test.each([{}, { filter: null }, { filter: {} }, { filter: { names: null } }])("gives none for %j", (given) => {
    expect(askedConditions(given, declared)).toEqual([]);
  });
});

describe("requireMeanings", () => {
  test.each([
    { it: "an argument that is read elsewhere", given: { format: "RIS" }, argument: "format" },
    { it: "an argument that is not declared", given: { colour: "red" }, argument: "colour" },
    { it: "a field that the filter does not have", given: { filter: { hasShade: true } }, argument: "filter.hasShade" },
    { it: "such a field that is false", given: { filter: { hasShade: false } }, argument: "filter.hasShade" },
  ])("refuses $it", ({ given, argument }) => {
    expect(() => requireMeanings(given, declared, meaningsOfPages)).toThrow(new UnansweredArgumentError(argument));
  });

  test("refuses a page of what has no pages", () => {
    expect(() => requireMeanings({ first: 1 }, declared, meaningsOfLists)).toThrow(UnansweredArgumentError);
  });

  test.each([{ first: 1, filter: { names: ["red"] } }, { format: null, filter: { hasShade: null } }, {}])(
    "takes %j",
    (given) => {
      expect(() => requireMeanings(given, declared, meaningsOfPages)).not.toThrow();
    },
  );
});
