import { parse, type DocumentNode } from "graphql";
import { createAnswerer } from "../../../../src/planner/answer.js";
import { createCheck } from "../../../../src/server/graphql/documents/check-document.js";
import { limitsOf } from "../../../../src/server/limits/limits.js";
import { buildSchema } from "../../../../src/api/build-schema.js";
import { rootFields } from "../../../../src/api/queries.js";
import { tiers } from "../../../../src/server/limits/tiers.js";
import { largestDocument, variablesOf, worstDocuments } from "../../../support/documents/worst-documents.js";
import { createEmptyEngine } from "../open-api.js";

const schema = buildSchema(rootFields);
const answerer = createAnswerer(createEmptyEngine(), schema, rootFields);

/** What comes to it: the code it is refused with, or `planned`. */
function outcomeOf(text: string, tier: (typeof tiers)["keyed"]): unknown {
  const document = tryToParse(text, tier.tokens);
  if (document === undefined) return "TOKEN_LIMIT_EXCEEDED";
  const [error] = createCheck(schema, tier)(document);
  if (error !== undefined) return error.extensions["code"];
  try {
    answerer.explain({ document, documentHash: text, variables: variablesOf(document), ...nameIn(document) });
    return "planned";
  } catch (thrown) {
    return (thrown as { readonly code?: unknown }).code;
  }
}

function tryToParse(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens });
  } catch {
    return undefined;
  }
}

function nameIn({ definitions: [operation] }: DocumentNode): { readonly operationName?: string } {
  return operation !== undefined && "name" in operation && operation.name
    ? { operationName: operation.name.value }
    : {};
}

// How long each takes is printed by `npm run bench -- --only documents`.
describe.each(["anonymous", "keyed"] as const)("the largest document of each kind (%s)", (name) => {
  const tier = tiers[name];
  const outcomes = [
    "planned",
    ...limitsOf(tier).map(({ code }) => code),
    ...["GRAPHQL_VALIDATION_FAILED", "REPETITION_LIMIT_EXCEEDED", "BAD_USER_INPUT", "TOO_MANY"],
  ];

  test.each(Object.entries(worstDocuments))("is planned or refused with a code: %s", (_kind, write) => {
    const outcome = outcomeOf(largestDocument(write, tier)(1), tier);

    expect(outcomes).toContain(outcome);
  });
});
