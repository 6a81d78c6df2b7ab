import { Kind } from "graphql";
import type { Variables } from "../../../src/planner/plan.js";
import { shapeOfVariables } from "../../../src/planner/shape-of-variables.js";
import { parseValid, schema } from "../../support/oracle/two-answers.js";

const [definition] = parseValid(`query ($first: Int, $filter: ArticleFilter, $ids: [ID!]!, $with: Boolean!) {
  articles(first: $first, filter: $filter) { nodes { id @include(if: $with) } }
  nodes(ids: $ids) { id }
}`).definitions;

function shapeOf(variables: Variables): string {
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error("There is no operation.");
  return shapeOfVariables(schema, definition.variableDefinitions ?? [], variables);
}

const base = {
  first: 5,
  filter: { titleContains: "pier", published: { from: "2019-01-01" } },
  ids: ["article/a"],
  with: true,
};

test.each<{ readonly it: string; readonly other: Variables }>([
  { it: "another number", other: { first: 50 } },
  { it: "another text", other: { filter: { titleContains: "lamp", published: { from: "2020-01-01" } } } },
  {
    it: "the parts of a filter in another order",
    other: { filter: { published: { from: "2019-01-01" }, titleContains: "pier" } },
  },
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
