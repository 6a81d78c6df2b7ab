import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GraphQLError, type ExecutionResult } from "graphql";
import { chooseContentType } from "../../../src/server/graphql/accepted-types.js";
import { requestCodes, statusOf } from "../../../src/server/request-codes.js";
import { createVersion } from "./open-api.js";
import { openServer } from "./open-server.js";
import { createSmallAnswerer } from "./small-answerer.js";

const folder = join(__dirname, "..", "..", "..", "src", "server");
const json = "application/json";
const response = "application/graphql-response+json";

test("each code stands once in the table, with a status of HTTP", () => {
  const codes = requestCodes.map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  for (const { status } of requestCodes) expect(String(status)).toMatch(/^[2345]\d\d$/);
  expect([statusOf("NOT_ACCEPTABLE"), statusOf("A_LIMIT"), statusOf(undefined)]).toEqual([406, 400, 400]);
});

test("no other file of the server gives an error a status", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && file !== "request-codes.ts",
  );

  const found = files.filter((file) =>
    /status: [45]\d\d|code\([45]\d\d\)/.test(readFileSync(join(folder, file), "utf8")),
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

  test.each(answers)(
    "has the status that fits where $it, for who goes by it",
    async ({ result, status, retryAfter }) => {
      const server = await openServer({ answerer: { ...createSmallAnswerer(), answer: async () => result } });
      const ask = async (accept: string) => {
        const payload = { query: "{ hello }" };
        const { statusCode, headers } = await server.inject({
          method: "POST",
          url: "/graphql",
          payload,
          headers: { accept },
        });
        return [statusCode, headers["retry-after"]];
      };

      // The first time Apollo Server answers, then we do.
      expect([await ask(response), await ask(response)]).toEqual(Array(2).fill([status, retryAfter]));
      expect([await ask(json), await ask(json)]).toEqual(Array(2).fill([200, undefined]));
    },
  );
});

describe("a client that takes no JSON", () => {
  test.each(["text/html", "image/*", "application/json;q=0", "text/html, */*;q=0", "application/json; profile=x"])(
    "such as %s, is refused before anything is worked out",
    async (accept) => {
      const answerer = createSmallAnswerer();
      const server = await openServer({ answerer, version: createVersion() });
      const ask = (headers: Record<string, string>) =>
        server.inject({ method: "POST", url: "/graphql", payload: { query: "{ hello }" }, headers });
      await ask({});

      const refused = await ask({ accept });

      expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([406, "NOT_ACCEPTABLE"]);
      expect([refused.headers["etag"], refused.headers["cache-control"]]).toEqual([undefined, "no-store"]);
      expect(answerer.asked).toHaveLength(1);
    },
  );
});

test.each([
  ["text/html, application/json;q=0.5", `${json}; charset=utf-8`],
  ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", `${json}; charset=utf-8`],
  ["application/*", `${json}; charset=utf-8`],
  [`${json};q=0.5, ${response}`, `${response}; charset=utf-8`],
  [`${response};q=0.5, */*`, `${json}; charset=utf-8`],
  [`*/*, ${response};q=0.2, ${json};q=0.1`, `${response}; charset=utf-8`],
  [`${response.toUpperCase()} ; CHARSET="utf-8"`, `${response}; charset=utf-8`],
  [`${json};q=0, */*`, `${response}; charset=utf-8`],
])("answers a client that accepts %j with %s", (accept, contentType) => {
  expect(chooseContentType(accept)).toBe(contentType);
});
