import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { prepareExplainer } from "../../../../src/cli/operations/prepare-answerer.js";
import { findExcesses, limitsOf } from "../../../../src/server/limits/limits.js";
import { whyTooCostly } from "../../../../src/server/limits/refusals.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { readOperationPage } from "../../../support/operation-page.js";
import { estimateOf } from "../../planner/cost/estimates.js";

const folder = join(__dirname, "..", "..", "..", "..", "docs", "operations");
const names = readdirSync(folder).flatMap((file) => (file === "README.md" ? [] : [file.replace(/\.md$/, "")]));

test.each(names)("what the page %s shows fits into the tier of everybody", (name) => {
  const { source, variables } = readOperationPage(name);
  const document = parse(source, { maxTokens: tiers.anonymous.tokens });

  expect(findExcesses(limitsOf(tiers.anonymous), prepareExplainer().schema, document)).toEqual([]);
  expect(whyTooCostly(estimateOf(source, variables), tiers.anonymous)).toBeUndefined();
});
