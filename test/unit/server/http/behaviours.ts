import { gzipSync } from "node:zlib";
import type { OperationAnswerer } from "../../../../src/server/answerer.js";
import { hashOf } from "../../../../src/server/graphql/documents/stored-documents.js";
import { bodyLimitBytes } from "../../../../src/server/settings.js";
import { createFailingAnswerer } from "../failing-answerer.js";
import { createSmallAnswerer } from "../small-answerer.js";

/** Something that can be asked by HTTP, and what is answered whichever path the request takes. */
export interface Behaviour {
  readonly it: string;
  /** Left out: POST, or GET if there is a search. */
  readonly method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "OPTIONS";
  /** The body: an object is sent as JSON. */
  readonly payload?: object | string;
  /** What stands in the address. */
  readonly search?: Readonly<Record<string, string>> | string;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: the client has the answer already, and says its tag. */
  readonly isHeld?: true;
  /** Left out: the whole API over an empty graph. */
  readonly answerer?: () => OperationAnswerer;
  readonly status: number;
  /** The code of the first error; left out, there is none. */
  readonly code?: string;
  /** Headers that have to be there; `undefined` for one that must not. */
  readonly answers?: Readonly<Record<string, string | undefined>>;
}

const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";
const query = "{ articles(first: 1) { nodes { id } } }";
const page = "query Page($n: Int) { articles(first: $n) { nodes { id } } }";
const two = `${page} query Other { articles(first: 2) { nodes { id } } }`;
const unasked = { "apollo-require-preflight": "1" };
const persisted = (sha256Hash: string, version = 1): object => ({ persistedQuery: { version, sha256Hash } });

/** What is answered. */
const answered: readonly Behaviour[] = [
  { it: "a query by POST", payload: { query }, status: 200, answers: { "content-type": json } },
  { it: "a query by GET", search: { query }, headers: unasked, status: 200, answers: { "content-type": json } },
  { it: "a query by GET that says it is JSON", search: { query }, headers: { "content-type": json }, status: 200 },
  { it: "a query by GET of Apollo's", search: { query }, headers: { "x-apollo-operation-name": "a" }, status: 200 },
  { it: "the head of a query", method: "HEAD", search: { query }, headers: unasked, status: 200 },
  { it: "variables", payload: { query: page, variables: { n: 3 } }, status: 200 },
  { it: "variables in the address", search: { query: page, variables: '{"n":3}' }, headers: unasked, status: 200 },
  { it: "variables that nobody declares", payload: { query: page, variables: { other: 1 } }, status: 200 },
  { it: "nulls", payload: { query, variables: null, operationName: null, extensions: null }, status: 200 },
  { it: "one operation of two", payload: { query: two, operationName: "Other" }, status: 200 },
  { it: "extensions of another kind", payload: { query, extensions: { other: 1 } }, status: 200 },
  { it: "fields of another kind", payload: { query, code: "NOT_OURS", data: 1 }, status: 200 },
  { it: "a query with its hash", payload: { query, extensions: persisted(hashOf(query)) }, status: 200 },
  { it: "a mutation", payload: { query: "mutation { shout }" }, answerer: createSmallAnswerer, status: 200 },
  { it: "a charset", payload: { query }, headers: { "content-type": json }, status: 200 },
  {
    it: "a charset in quotes",
    payload: { query },
    headers: { "content-type": 'application/json;charset="UTF-8"' },
    status: 200,
  },
  { it: "a byte order mark", payload: `\ufeff${JSON.stringify({ query })}`, status: 200 },
  { it: "no encoding", payload: { query }, headers: { "content-encoding": "identity" }, status: 200 },
  {
    it: "an answer that the client has, by POST",
    payload: { query },
    isHeld: true,
    status: 304,
    answers: { "content-type": undefined },
  },
  { it: "an answer that the client has, by GET", search: { query }, headers: unasked, isHeld: true, status: 304 },
  {
    it: "an answer that the client has, by HEAD",
    method: "HEAD",
    search: { query },
    headers: unasked,
    isHeld: true,
    status: 304,
  },
  {
    it: "another answer than the client has",
    payload: { query },
    headers: { "if-none-match": '"other"' },
    status: 200,
  },
];

/** Clients by what they accept. The first is what is chosen. */
const accepted: readonly Behaviour[] = [
  [json, ""],
  [json, "*/*"],
  [json, "application/*"],
  [json, "application/json"],
  [json, 'APPLICATION/JSON ; CHARSET="utf-8"'],
  [json, "application/json, text/plain, */*"],
  [json, "application/json, multipart/mixed"],
  [json, "text/html, application/json;q=0.5"],
  [json, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"],
  [json, "application/graphql-response+json;q=0.5, application/json"],
  [json, "application/graphql-response+json;q=0.5, */*"],
  [response, "application/graphql-response+json"],
  [response, "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8"],
  [response, "application/graphql-response+json,application/json;q=0.9"],
  [response, "application/json;q=0.5, application/graphql-response+json"],
  [response, "application/json;q=0, */*"],
  [response, "*/*, application/graphql-response+json;q=0.2, application/json;q=0.1"],
  [
    response,
    "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
  ],
].map(([contentType = "", accept = ""]) => ({
  it: `a client that accepts ${JSON.stringify(accept)}`,
  payload: { query },
  headers: { accept },
  status: 200,
  answers: { "content-type": contentType },
}));

const acceptingNothing: readonly Behaviour[] = [
  "text/html",
  "image/*",
  "constructor",
  "application/json;q=0",
  "text/html, */*;q=0",
  "application/json; profile=x",
].map((accept) => ({
  it: `a client that accepts ${JSON.stringify(accept)}`,
  payload: { query },
  headers: { accept },
  status: 406,
  code: "NOT_ACCEPTABLE",
  answers: { etag: undefined, "cache-control": "no-store" },
}));

/** What is wrong with a request before anybody reads its document. */
const refused: readonly Behaviour[] = [
  { it: "broken JSON", payload: '{"query":', status: 400, code: "BAD_REQUEST" },
  { it: "an empty body", payload: "", status: 400, code: "BAD_REQUEST" },
  { it: "no body", method: "POST", status: 400, code: "BAD_REQUEST" },
  { it: "a text", payload: '"{ corpus }"', status: 400, code: "BAD_REQUEST" },
  { it: "an empty list", payload: [], status: 400, code: "BAD_REQUEST" },
  { it: "a batch", payload: [{ query }, { query }], status: 400, code: "BAD_REQUEST" },
  { it: "no query", payload: {}, status: 400, code: "BAD_REQUEST" },
  { it: "an empty query", payload: { query: "" }, status: 400, code: "BAD_REQUEST" },
  { it: "no query in the address", search: { variables: "{}" }, headers: unasked, status: 400, code: "BAD_REQUEST" },
  { it: "a query that is no text", payload: { query: 1 }, status: 400, code: "BAD_REQUEST" },
  { it: "a name that is no text", payload: { query, operationName: 1 }, status: 400, code: "BAD_REQUEST" },
  { it: "variables in a list", payload: { query, variables: [1] }, status: 400, code: "BAD_REQUEST" },
  { it: "variables in a text", payload: { query, variables: "{}" }, status: 400, code: "BAD_REQUEST" },
  { it: "extensions in a list", payload: { query, extensions: [1] }, status: 400, code: "BAD_REQUEST" },
  {
    it: "variables that are no JSON",
    search: { query, variables: "{" },
    headers: unasked,
    status: 400,
    code: "BAD_REQUEST",
  },
  {
    it: "extensions that are no JSON",
    search: { query, extensions: "{" },
    headers: unasked,
    status: 400,
    code: "BAD_REQUEST",
  },
  { it: "two queries in the address", search: "query=a&query=b", headers: unasked, status: 400, code: "BAD_REQUEST" },
  {
    it: "variables twice",
    search: `query=${encodeURIComponent(query)}&variables={}&variables={}`,
    headers: unasked,
    status: 400,
    code: "BAD_REQUEST",
  },
  { it: "a GET that a page could send", search: { query }, status: 400, code: "BAD_REQUEST" },
  {
    it: "a GET with a type that a page could send",
    search: { query },
    headers: { "content-type": "text/plain" },
    status: 400,
    code: "BAD_REQUEST",
  },
  { it: "a HEAD that a page could send", method: "HEAD", search: { query }, status: 400 },
  {
    it: "a foreign type",
    payload: "<a/>",
    headers: { "content-type": "text/xml" },
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    it: "a text that is JSON",
    payload: JSON.stringify({ query }),
    headers: { "content-type": "text/plain" },
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    it: "a form",
    payload: "query=a",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    it: "a foreign charset",
    payload: { query },
    headers: { "content-type": "application/json; charset=utf-16" },
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
  },
  {
    it: "a compressed body",
    payload: gzipSync(query),
    headers: { "content-encoding": "gzip" },
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
    answers: { "accept-encoding": "identity" },
  },
  {
    it: "bytes that are not UTF-8",
    payload: Buffer.from('{"query":"{ é }"}', "latin1"),
    status: 400,
    code: "BAD_REQUEST",
  },
  { it: "too large a body", payload: { query: "a".repeat(bodyLimitBytes) }, status: 413, code: "BODY_TOO_LARGE" },
  {
    it: "values nested too deep",
    payload: { query, variables: { a: JSON.parse(`${"[".repeat(30)}${"]".repeat(30)}`) as object } },
    status: 400,
    code: "NESTING_LIMIT_EXCEEDED",
  },
  {
    it: "too long a name of an operation",
    payload: { query, operationName: "a".repeat(200) },
    status: 400,
    code: "NAME_LIMIT_EXCEEDED",
  },
  {
    it: "another method",
    method: "PUT",
    payload: { query },
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    answers: { allow: "GET, HEAD, OPTIONS, POST" },
  },
  { it: "one more method", method: "DELETE", status: 405, code: "METHOD_NOT_ALLOWED" },
  { it: "what methods there are", method: "OPTIONS", status: 204, answers: { allow: "GET, HEAD, OPTIONS, POST" } },
  {
    it: "a hash that nobody has persisted",
    payload: { extensions: persisted(hashOf("{ a }")) },
    status: 200,
    code: "PERSISTED_QUERY_NOT_FOUND",
  },
  { it: "what is no hash", payload: { extensions: persisted("a") }, status: 200, code: "PERSISTED_QUERY_NOT_FOUND" },
  {
    it: "a hash that is no text",
    payload: { query, extensions: { persistedQuery: { version: 1 } } },
    status: 400,
    code: "BAD_REQUEST",
  },
  {
    it: "a hash in the address that nobody has persisted",
    search: { extensions: JSON.stringify(persisted("a")) },
    headers: unasked,
    status: 200,
    code: "PERSISTED_QUERY_NOT_FOUND",
  },
  {
    it: "another document's hash",
    payload: { query, extensions: persisted(hashOf("{ a }")) },
    status: 400,
    code: "PERSISTED_QUERY_HASH_MISMATCH",
  },
  {
    it: "a hash of another protocol",
    payload: { query, extensions: persisted(hashOf(query), 2) },
    status: 400,
    code: "BAD_REQUEST",
  },
];

/** What is wrong with a document, or with what it is given. */
const wrong: readonly Behaviour[] = [
  { it: "what is no document", payload: { query: "{" }, status: 400, code: "GRAPHQL_PARSE_FAILED" },
  { it: "an unknown field", payload: { query: "{ nothing }" }, status: 400, code: "GRAPHQL_VALIDATION_FAILED" },
  {
    it: "an unknown field, in the newer type",
    payload: { query: "{ nothing }" },
    headers: { accept: response },
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
    answers: { "content-type": response },
  },
  {
    it: "variables of a wrong type",
    payload: { query: page, variables: { n: "many" } },
    status: 400,
    code: "BAD_USER_INPUT",
  },
  { it: "no operation of two", payload: { query: two }, status: 400, code: "OPERATION_RESOLUTION_FAILURE" },
  {
    it: "an operation that is not there",
    payload: { query: page, operationName: "Other" },
    status: 400,
    code: "OPERATION_RESOLUTION_FAILURE",
  },
  {
    it: "fragments alone",
    payload: { query: "fragment F on Query { __typename }" },
    status: 400,
    code: "GRAPHQL_VALIDATION_FAILED",
  },
  {
    it: "a mutation by GET",
    search: { query: "mutation { shout }" },
    headers: unasked,
    answerer: createSmallAnswerer,
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    answers: { allow: "POST" },
  },
  {
    it: "a mutation by HEAD",
    method: "HEAD",
    search: { query: "mutation { shout }" },
    headers: unasked,
    answerer: createSmallAnswerer,
    status: 405,
  },
];

/** What cannot be read, by the two media types. */
const failed: readonly Behaviour[] = [
  {
    it: "a fault of ours",
    payload: { query: "{ broken }" },
    answerer: createSmallAnswerer,
    status: 200,
    code: "INTERNAL_SERVER_ERROR",
    answers: { "cache-control": "no-store" },
  },
  {
    it: "a fault of ours, by status",
    payload: { query: "{ broken }" },
    headers: { accept: response },
    answerer: createSmallAnswerer,
    status: 500,
    code: "INTERNAL_SERVER_ERROR",
  },
  {
    it: "a fault of ours beside an answer, by status",
    payload: { query: "{ broken hello }" },
    headers: { accept: response },
    answerer: createSmallAnswerer,
    status: 200,
    code: "INTERNAL_SERVER_ERROR",
  },
  {
    it: "an engine that is away",
    payload: { query: "{ hello }" },
    answerer: createFailingAnswerer,
    status: 200,
    code: "ENGINE_UNAVAILABLE",
    answers: { "retry-after": undefined },
  },
  {
    it: "an engine that is away, by status",
    payload: { query: "{ hello }" },
    headers: { accept: response },
    answerer: createFailingAnswerer,
    status: 503,
    code: "ENGINE_UNAVAILABLE",
    answers: { "retry-after": "5" },
  },
];

/** All of them. */
export const behaviours: readonly Behaviour[] = [
  ...answered,
  ...accepted,
  ...acceptingNothing,
  ...refused,
  ...wrong,
  ...failed,
];
