import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLError, type ExecutionResult } from "graphql";
import { headOfResult } from "../../../../src/server/graphql/answer-operation.js";
import { requestCodes, statusOf } from "../../../../src/server/http/request-codes.js";

const folder = join(__dirname, "..", "..", "..", "..", "src", "server");
const json = "application/json; charset=utf-8";
const response = "application/graphql-response+json; charset=utf-8";

test("each code stands once in the table, with a status of HTTP", () => {
  const codes = requestCodes.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  for (const { status } of requestCodes) expect(String(status)).toMatch(/^[2345]\d\d$/);
  expect([statusOf("NOT_ACCEPTABLE"), statusOf("A_LIMIT"), statusOf(undefined)]).toEqual([406, 400, 400]);
});

test("no other file of the server gives an error a status", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith("request-codes.ts"),
  );

  const found = files.filter((file) =>
    /status: [45]\d\d|code\([45]\d\d\)/.test(readFileSync(join(folder, file), "utf8")),
  );

  expect(found).toEqual([]);
});

test("no code is won from the words of an error", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

  const found = files.filter((file) =>
    /\bmessage\.(startsWith|endsWith|includes|match|search)\(|\.test\([\w.]*message\)|message ===/.test(
      readFileSync(join(folder, file), "utf8").replaceAll("message === undefined", ""),
    ),
  );

  expect(found).toEqual([]);
});

describe("an operation of which nothing could be read", () => {
  const failed = (code: string, ...keys: readonly string[]): ExecutionResult => ({
    data: Object.fromEntries(keys.map((key) => [key, null])),
    errors: keys.map((key) => new GraphQLError("No.", { path: [key], extensions: { code } })),
  });
  const answers: readonly { it: string; result: ExecutionResult; status: number; retryAfter?: string }[] = [
    { it: "the engine is away", result: failed("ENGINE_UNAVAILABLE", "hello", "broken"), status: 503, retryAfter: "5" },
    { it: "time was over", result: failed("QUERY_TIMEOUT", "hello"), status: 503, retryAfter: "10" },
    {
      it: "what must not be null is",
      result: { ...failed("ENGINE_UNAVAILABLE", "voices"), data: null },
      status: 503,
      retryAfter: "5",
    },
    { it: "there is a fault of ours", result: failed("INTERNAL_SERVER_ERROR", "hello"), status: 500 },
    { it: "the caller made a mistake", result: failed("BAD_USER_INPUT", "hello"), status: 200 },
    {
      it: "one of two was read",
      result: { ...failed("ENGINE_UNAVAILABLE", "hello"), data: { hello: null, broken: "no" } },
      status: 200,
    },
    {
      it: "one of two was read and is not there",
      result: { ...failed("ENGINE_UNAVAILABLE", "hello"), data: { hello: null, broken: null } },
      status: 200,
    },
    { it: "all was read", result: { data: { hello: null } }, status: 200 },
  ];

  test.each(answers)("has the status that fits if $it, for who goes by it", ({ result, status, retryAfter }) => {
    const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };

    expect(headOfResult(result, response)).toEqual({ status, headers });
    expect(headOfResult(result, json)).toEqual({ status: 200, headers: {} });
  });
});
