import { prepareExplainer } from "../../../src/cli/operations/prepare-answerer.js";
import type { Variables } from "../../../src/planner/plan/plan.js";
import { textsOf } from "../../../src/planner/root.js";
import { parseValid } from "../../support/oracle/two-answers.js";
import { readOperationPage } from "../../support/operation-page.js";

const { explain } = prepareExplainer();

function statementsOf(source: string, variables: Variables = {}): readonly string[] {
  const { roots } = explain({ document: parseValid(source), documentHash: source, variables });
  return roots.flatMap(({ plan }) => textsOf(plan));
}

const list = (args: string) => `{ articles(${args}) { nodes { id references(${args}) { nodes { id } } } } }`;

test("One root field is one statement", () => {
  const source = "{ a: corpus { licence } b: votes { nodes { id } } __typename }";
  const { roots } = explain({ document: parseValid(source), documentHash: source, variables: {} });
  const steps = roots.map(({ plan }) => plan?.steps() ?? []);

  // What has words is sent in place of it, or tells why it is.
  expect(steps.map((each) => each.filter(({ words }) => words === undefined).length)).toEqual([1, 1, 0]);
});

test.each<{ readonly it: string; readonly a: string; readonly b: string }>([
  { it: "pages of another size", a: list("first: 5"), b: list("first: 50") },
  { it: "pages of another size from the end", a: list("last: 5"), b: list("last: 50") },
  { it: "another id", a: `{ article(id: "article/a") { kind } }`, b: `{ article(id: "article/b") { kind } }` },
  {
    it: "other ids of the same types",
    a: `{ nodes(ids: ["vote/a"]) { id } }`,
    b: `{ nodes(ids: ["vote/b", "vote/c"]) { id } }`,
  },
  {
    it: "other words",
    a: `{ people(filter: { nameContains: "a" }) { totalCount } }`,
    b: `{ people(filter: { nameContains: "b" }) { totalCount } }`,
  },
  {
    it: "another period",
    a: `{ events(filter: { when: { from: "2019-01-01" } }) { totalCount } }`,
    b: `{ events(filter: { when: { from: "2020-01-01" } }) { totalCount } }`,
  },
  { it: "another name for the same", a: "{ corpus { licence } }", b: "{ c: corpus { l: licence } }" },
  {
    it: "a fragment in its place",
    a: "{ votes { nodes { id } } }",
    b: "{ ...F } fragment F on Query { votes { ... { nodes { ... on Node { id } } } } }",
  },
])("The text is the same for $it", ({ a, b }) => {
  expect(statementsOf(a)).toEqual(statementsOf(b));
});

test("The text of a documented operation is the same for other variables of one shape", () => {
  const { source, variables } = readOperationPage("browse-articles");
  const filter = { published: { from: "2001-01-01", to: "2002-02-02" }, isResponse: true };

  expect(statementsOf(source, { ...variables, first: 77, filter })).toEqual(statementsOf(source, variables));
});

test("A literal and a variable give the same text", () => {
  const literal = `{ article(id: "article/a") { references(first: 5, filter: { stances: [AGREES] }) { totalCount } } }`;
  const variable = `query ($id: ID!, $n: Int, $stances: [Stance!]) { article(id: $id) { references(first: $n, filter: { stances: $stances }) { totalCount } } }`;

  expect(statementsOf(variable, { id: "article/b", n: 7, stances: ["AGREES"] })).toEqual(statementsOf(literal));
});

test("No value of a caller stands in a text", () => {
  const words = "zzz' OR 1 = 1 //";
  const source =
    `query ($words: String, $url: URL) { articles(filter: { titleContains: $words, url: $url }) { totalCount } claims(filter: { properties: [$words!] }) { totalCount } }`.replace(
      "[$words!]",
      `["zzz"]`,
    );

  for (const text of statementsOf(source, { words, url: "https://zzz.example/" })) expect(text).not.toContain("zzz");
});
