import { declareFilter, type FilterField } from "../../../../src/model/declare/filter.js";
import type { ListArgument } from "../../../../src/model/declare/list-argument.js";
import { filterCosts } from "../../../../src/model/filters/filter-costs.js";

const described = { type: () => Boolean, description: "True: only what is lost." } as const;
const condition = { operator: "equals", property: "isApproximate" } as const;
const cost = filterCosts.property;

test("a field keeps its condition and its cost", () => {
  const { fields } = declareFilter("LossFilter", "Which losses.", { isLost: { ...described, condition, cost } });

  expect(fields["isLost"]).toMatchObject({ condition, cost });
});

test("what has no condition, or no cost, does not compile", () => {
  // @ts-expect-error A field without a condition.
  const withoutCondition: FilterField = { ...described, cost };
  // @ts-expect-error A field without a cost.
  const withoutCost: FilterField = { ...described, condition };
  // @ts-expect-error An argument of a list without a meaning.
  const withoutMeaning: ListArgument = described;

  expect([withoutCondition, withoutCost, withoutMeaning]).toHaveLength(3);
});

test("a condition over a property that nothing has does not compile", () => {
  const misspelt = { operator: "containsText", property: "titelKey" } as const;

  // @ts-expect-error A typing error.
  expect(declareFilter("TitleFilter", "Which titles.", { has: { ...described, condition: misspelt, cost } }).name).toBe(
    "TitleFilter",
  );
});
