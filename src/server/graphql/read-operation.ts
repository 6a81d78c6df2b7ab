import type { FastifyRequest } from "fastify";
import { isMapping } from "../../base/is-mapping.js";
import { isGiven } from "../../base/is-given.js";

/** An operation as a request puts it. */
export interface WrittenOperation {
  /** The document; left out where it is known here under a hash or a name. */
  readonly query?: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** SHA-256 of the document, for a client that persists its queries. */
  readonly hash?: string;
}

/** What the request asks for, where that is plain: a POST of JSON, or a GET or HEAD that no page elsewhere can send unasked. What is not,
 *  Apollo Server explains. */
export function readOperation(request: FastifyRequest): WrittenOperation | undefined {
  if (request.method === "POST") return isMapping(request.body) ? toOperation(request.body) : undefined;
  if (!isPreflighted(request.headers)) return undefined;
  const { variables, extensions, ...others }: Fields = isMapping(request.query) ? request.query : {};
  const [parsedVariables, parsedExtensions] = [parse(variables), parse(extensions)];
  if (parsedVariables === broken || parsedExtensions === broken) return undefined;
  return toOperation({ ...others, variables: parsedVariables, extensions: parsedExtensions });
}

function toOperation({ query, operationName, variables, extensions }: Fields): WrittenOperation | undefined {
  if (!isText(query) || !isText(operationName) || !isRecordOrNothing(variables)) return undefined;
  const hash = hashIn(extensions);
  if (hash === broken) return undefined;
  return {
    ...(isGiven(query) && { query }),
    ...(isGiven(operationName) && { operationName }),
    ...(hash !== undefined && { hash }),
    variables: variables ?? {},
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** Stands for what cannot be read. */
const broken = Symbol("broken");

function hashIn(extensions: unknown): string | undefined | typeof broken {
  if (!isRecordOrNothing(extensions)) return broken;
  const persisted = extensions?.["persistedQuery"];
  if (!isGiven(persisted)) return undefined;
  if (!isMapping(persisted) || persisted["version"] !== 1) return broken;
  const { sha256Hash } = persisted;
  return typeof sha256Hash === "string" && /^[0-9a-f]{64}$/.test(sha256Hash) ? sha256Hash : broken;
}

/** Browsers ask leave before they send one of these to another origin; Apollo Server draws the line in the same place. */
function isPreflighted(headers: FastifyRequest["headers"]): boolean {
  const { "content-type": contentType } = headers;
  if (contentType !== undefined) return contentType === "application/json";
  return ["x-apollo-operation-name", "apollo-require-preflight"].some((name) => (headers[name] ?? "") !== "");
}

function parse(text: unknown): unknown {
  if (text === undefined) return undefined;
  if (typeof text !== "string") return broken;
  try {
    return JSON.parse(text);
  } catch {
    return broken;
  }
}

function isText(value: unknown): value is string | null | undefined {
  return !isGiven(value) || typeof value === "string";
}

function isRecordOrNothing(value: unknown): value is Fields | null | undefined {
  return !isGiven(value) || isMapping(value);
}
