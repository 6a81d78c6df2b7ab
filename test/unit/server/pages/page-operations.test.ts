import { parse } from "graphql";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import { explorerNear, explorerSuggest } from "../../../../src/pages/ask/documents.js";
import { pages } from "../../../../src/pages/pages.js";
import { createCheck } from "../../../../src/server/graphql/documents/check-document.js";
import { whyTooCostly } from "../../../../src/server/limits/refusals.js";
import { pageOperations } from "../../../../src/server/pages/page-routes.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { estimateOf } from "../../planner/cost/estimates.js";

const { anonymous } = tiers;
const check = createCheck(prepareExplainer().schema, anonymous);

test.each(pages)("$route asks what anybody may ask, in one request", async ({ route, load }) => {
  const page = await load();
  const address = { path: route, name: "a-name", parameters: new Map([["q", "steps"]]) };
  const { text } = page.operation;

  expect(check(parse(text, { maxTokens: anonymous.tokens }))).toEqual([]);
  expect(whyTooCostly(estimateOf(text, page.variables(address)), anonymous)).toBeUndefined();
});

test("what is asked about an address that names nothing keeps the limits too", () => {
  expect(check(parse(explorerNear.text))).toEqual([]);
  expect(
    whyTooCostly(estimateOf(explorerNear.text, { words: "a b", one: "a", two: "b", three: "a" }), anonymous),
  ).toBeUndefined();
});

test("each is registered by a name of its own, so that GraphiQL can ask it where only stored operations are answered", async () => {
  const names = pageOperations.map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
  const asked = (await Promise.all(pages.map(({ load }) => load()))).map(({ operation }) => operation.text);
  expect(pageOperations.map(({ text }) => text).sort()).toEqual(
    [...asked, explorerNear.text, explorerSuggest.text].sort(),
  );
});
