import { hashOf } from "../../../../../src/server/graphql/documents/stored-documents.js";
import { createSmallAnswerer } from "../../small-answerer.js";
import { json, page, persisted, query, response, two, unasked, type Behaviour } from "./behaviour.js";

/** What is answered. */
export const answered: readonly Behaviour[] = [
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
export const accepted: readonly Behaviour[] = [
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

/** Clients that take no JSON. */
export const acceptingNothing: readonly Behaviour[] = [
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
