import { GraphQLError, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import { findExcesses, limitsOf } from "../../limits/limits.js";
import type { Tier } from "../../limits/tiers.js";
import { tooManyErrors } from "../shorten-errors.js";
import { nameArguments } from "./name-arguments.js";

/** What is wrong with a document; `[]` where it may be answered. Each error has a code. */
export type CheckDocument = (document: DocumentNode) => readonly GraphQLError[];

/** How many errors are looked for: a person reads ten, and a number of the others. */
const mostFound = 30;

/** Checks documents against the limits of a tier, and only what is within them against the schema: rules of graphql-js take many times as
 *  long, and some of them longer the more is wrong. They stop at thirty errors. */
export function createCheck(schema: GraphQLSchema, tier: Tier): CheckDocument {
  const limits = limitsOf(tier);
  return (document) => {
    const excesses = findExcesses(limits, schema, document);
    if (excesses.length > 0) return excesses;
    const errors = validate(schema, document, specifiedRules, { maxErrors: mostFound });
    // The one past the most only says that there are more.
    const found = nameArguments(errors.slice(0, mostFound).map(withCode), document);
    return errors.length > mostFound ? [...found, tooManyErrors()] : found;
  };
}

/* What stands nowhere in the document is said of the checking: it was given up. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.nodes === undefined || error.nodes.length === 0) return givenUp();
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: "GRAPHQL_VALIDATION_FAILED" },
  });
}

function givenUp(): GraphQLError {
  return new GraphQLError("The document repeats its fields too often to be checked.", {
    extensions: { code: "REPETITION_LIMIT_EXCEEDED" },
  });
}
