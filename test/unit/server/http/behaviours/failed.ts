import { createFailingAnswerer } from "../../failing-answerer.js";
import { createSmallAnswerer } from "../../small-answerer.js";
import { page, response, two, unasked, type Behaviour } from "./behaviour.js";

/** What is wrong with a document, or with what it is given. */
export const wrong: readonly Behaviour[] = [
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
export const failed: readonly Behaviour[] = [
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
