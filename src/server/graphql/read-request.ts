import type { FastifyRequest } from "fastify";
import { isGiven } from "../../base/guards/is-given.js";
import { isMapping } from "../../base/guards/is-mapping.js";
import { isNestedDeeper } from "../limits/document/is-nested-deeper.js";
import { toProblem } from "../http/problem.js";
import { RefusedError } from "../http/problems.js";
import { mostNesting, type Tier } from "../limits/tiers.js";

/** An operation as a request puts it. */
export interface WrittenOperation {
  /** The document; left out if the request only names it. */
  readonly query?: string;
  readonly operationName?: string;
  readonly variables: Fields;
  /** SHA-256 of the document, for a client that persists its queries. */
  readonly hash?: string;
  /** True for a method that changes nothing, whatever the document asks for. */
  readonly isReading: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a request asks for, by POST, GET or HEAD. @throws RefusedError for the first thing that is wrong with it */
export function readRequest(request: FastifyRequest, tier: Tier): WrittenOperation {
  const isReading = request.method !== "POST";
  if (isReading && !isPreflighted(request.headers)) throw new RefusedError(couldBeUnasked);
  const fields = isReading ? fieldsOfAddress(request.query) : fieldsOfBody(request.body);
  refuseExcess(fields, tier);
  return { ...toOperation(fields), isReading };
}

/** Browsers ask leave before they send one of these to another origin. A body of JSON is one of them, and there are no others. */
function isPreflighted(headers: FastifyRequest["headers"]): boolean {
  const [mediaType = ""] = (headers["content-type"] ?? "").split(";", 1);
  if (mediaType.trim().toLowerCase() === "application/json") return true;
  return ["x-apollo-operation-name", "apollo-require-preflight"].some((name) => (headers[name] ?? "") !== "");
}

const couldBeUnasked = toProblem("BAD_REQUEST", {
  message: "A page elsewhere could have had a browser send this request unasked.",
  hint: "Send `content-type: application/json` or `apollo-require-preflight: 1`, or ask by POST.",
});

function fieldsOfBody(body: unknown): Fields {
  if (isMapping(body)) return body;
  const message = Array.isArray(body) ? "A batch is not answered here." : "The body is no JSON object.";
  const hint = 'Send one object: {"query": "{ corpus { version } }"}.';
  throw new RefusedError(toProblem("BAD_REQUEST", { message, hint }));
}

/** Of what is given twice there is a list. */
function fieldsOfAddress(query: unknown): Fields {
  const { variables, extensions, ...texts } = isMapping(query) ? query : {};
  const fields: Record<string, unknown> = texts;
  for (const [name, text] of Object.entries({ variables, extensions })) {
    if (text === undefined) continue;
    fields[name] = parse(name, text);
  }
  return fields;
}

function parse(name: string, text: unknown): unknown {
  try {
    if (typeof text === "string") return JSON.parse(text);
  } catch {
    // Said below.
  }
  return refuseValue(name, "JSON, given once");
}

/** Refuses what goes past that which is looked at, whatever is asked. */
function refuseExcess(fields: Fields, { nameLength }: Tier): void {
  const { operationName } = fields;
  if (typeof operationName === "string" && operationName.length > nameLength) {
    throw new RefusedError({
      code: "NAME_LIMIT_EXCEEDED",
      message: `The name in "operationName" has ${operationName.length} characters; at most ${nameLength} are allowed.`,
      hint: "Give the operation a shorter name.",
    });
  }
  // Everything that a body has: whoever reads it later may walk it.
  const isDeep = Object.values(fields).some((value) => isNestedDeeper(value, mostNesting));
  if (isDeep) throw new RefusedError(toProblem("NESTING_LIMIT_EXCEEDED"));
}

function toOperation(fields: Fields): Omit<WrittenOperation, "isReading"> {
  const { query, operationName, variables, extensions } = fields;
  if (!isTextOrNothing(query)) return refuseValue("query", "a text");
  if (!isTextOrNothing(operationName)) return refuseValue("operationName", "a text");
  if (!isMappingOrNothing(variables)) return refuseValue("variables", "an object");
  if (!isMappingOrNothing(extensions)) return refuseValue("extensions", "an object");
  return {
    // An empty document is none.
    ...(isGiven(query) && query !== "" && { query }),
    ...(isGiven(operationName) && { operationName }),
    ...readPersisted(extensions ?? {}),
    variables: variables ?? {},
  };
}

/** `null`, `""`, `0` and `false` persist nothing, as in the protocol's first implementation. */
function readPersisted({ persistedQuery }: Fields): Pick<WrittenOperation, "hash"> {
  if (!persistedQuery) return {};
  const { version, sha256Hash } = isMapping(persistedQuery) ? persistedQuery : {};
  if (version !== 1)
    throw new RefusedError(toProblem("BAD_REQUEST", { message: "Persisted queries are of version 1." }));
  return typeof sha256Hash === "string" ? { hash: sha256Hash } : refuseValue("sha256Hash", "a text");
}

function refuseValue(name: string, wanted: string): never {
  throw new RefusedError(toProblem("BAD_REQUEST", { message: `The value of "${name}" is not ${wanted}.` }));
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return !isGiven(value) || typeof value === "string";
}

function isMappingOrNothing(value: unknown): value is Fields | null | undefined {
  return !isGiven(value) || isMapping(value);
}
