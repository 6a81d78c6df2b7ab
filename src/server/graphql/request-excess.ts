import type { FastifyRequest } from "fastify";
import { isNestedDeeper } from "../limits/is-nested-deeper.js";
import { toProblem, type Problem } from "../problem.js";
import { mostNesting, type Tier } from "../tiers.js";

type Fields = Readonly<Record<string, unknown>>;

/** What of a request goes past what is looked at, whatever it asks: values nested too deep, or a name that is too long. `undefined` where
 *  nothing does. */
export function findRequestExcess(request: FastifyRequest, { nameLength }: Tier): Problem | undefined {
  const fields = fieldsOf(request);
  const { operationName } = fields;
  if (typeof operationName === "string" && operationName.length > nameLength) {
    return {
      code: "NAME_LIMIT_EXCEEDED",
      message: `The name in "operationName" has ${operationName.length} letters; at most ${nameLength} are allowed.`,
      hint: "Give the operation a shorter name.",
    };
  }
  // Everything that a body has: whoever reads it later may walk it.
  const deep = Object.entries(fields).find(([, value]) => isNestedDeeper(value, mostNesting));
  if (deep === undefined) return undefined;
  return toProblem("NESTING_LIMIT_EXCEEDED");
}

function fieldsOf(request: FastifyRequest): Fields {
  if (request.method === "POST") return toFields(request.body);
  const { variables, extensions, ...others } = toFields(request.query);
  return { ...others, variables: parse(variables), extensions: parse(extensions) };
}

function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/* What is no JSON is told of by whoever reads the request. */
function parse(text: unknown): unknown {
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
