import { invariant } from "../../../../src/base/invariant.js";
import { findOperation } from "../../../../src/planner/document/find-operation.js";
import type { Variables } from "../../../../src/planner/plan/plan.js";
import { shapeOfVariables } from "../../../../src/planner/document/shape-of-variables.js";
import { parseValid, schema } from "../../../support/oracle/two-answers.js";

const operation = findOperation(
  parseValid(`query ($first: Int, $filter: ArticleFilter, $ids: [ID!]!, $with: Boolean!, $from: Date, $to: Date) {
    articles(first: $first, filter: $filter) { nodes { id @include(if: $with) } }
    events(filter: { when: { from: $from, to: $to } }) { nodes { id } }
    timeline(period: { from: "2019-01-01", to: $to }) { undatedCount }
    nodes(ids: $ids) { id }
  }`),
  undefined,
);

function shapeOf(variables: Variables): string {
  return shapeOfVariables(schema, invariant(operation, "one operation"), variables);
}

const base = {
  first: 5,
  filter: { titleContains: "pier", published: { from: "2019-01-01" } },
  ids: ["article/a"],
  with: true,
  from: "2019-03-01",
  to: "2019-03-31",
};

test.each<{ readonly it: string; readonly other: Variables }>([
  { it: "another number", other: { first: 50 } },
  { it: "another text", other: { filter: { titleContains: "lamp", published: { from: "2020-01-01" } } } },
  {
    it: "the parts of a filter in another order",
    other: { filter: { published: { from: "2019-01-01" }, titleContains: "pier" } },
  },
  { it: "another short period, end by end", other: { from: "2001-01-01", to: "2001-12-31" } },
  { it: "other ids of the same type", other: { ids: ["article/b", "article/c"] } },
])("is the same for $it", ({ other }) => {
  expect(shapeOf({ ...base, ...other })).toBe(shapeOf(base));
});

test.each<{ readonly it: string; readonly other: Variables }>([
  { it: "a number that is left out", other: { first: undefined } },
  { it: "null", other: { first: null } },
  { it: "a part of a filter less", other: { filter: { titleContains: "pier", published: {} } } },
  {
    it: "a part of a filter that is null",
    other: { filter: { titleContains: null, published: { from: "2019-01-01" } } },
  },
  { it: "another condition", other: { filter: { hasResponses: true } } },
  { it: "the other truth", other: { with: false } },
  { it: "a long period, end by end", other: { from: "1900-01-01" } },
  { it: "a long period with one end in the document", other: { from: "2099-01-01", to: "2100-01-01" } },
  {
    it: "a short period as one variable",
    other: { filter: { titleContains: "pier", published: { from: "2019-01-01", to: "2019-02-01" } } },
  },
  { it: "ids of another type", other: { ids: ["person/a"] } },
  { it: "ids of one more type", other: { ids: ["article/a", "person/a"] } },
])("is another for $it", ({ other }) => {
  expect(shapeOf({ ...base, ...other })).not.toBe(shapeOf(base));
});

test("tells terms apart, but not how often or in which order they stand", () => {
  const kinds = (...terms: readonly string[]) => shapeOf({ ...base, filter: { kinds: terms } });

  expect(kinds("LETTER", "NEWS")).toBe(kinds("NEWS", "LETTER", "NEWS"));
  expect(kinds("LETTER")).not.toBe(kinds("NEWS"));
});
