import { createHash } from "node:crypto";
import { GraphQLError, type ExecutionResult } from "graphql";
import { listen, openServer } from "../open-server.js";
import { createSmallAnswerer } from "../small-answerer.js";

const post = (
  payload: object,
  headers: Record<string, string> = {},
): { method: "POST"; url: string; payload: object; headers: Record<string, string> } => ({
  method: "POST",
  url: "/graphql",
  payload,
  headers,
});

test("hands the answerer a document with its hash, variables, deadline and signal", async () => {
  const answerer = createSmallAnswerer();
  const server = await openServer({ answerer });
  const query = "query A($n: String!) { hello(name: $n) }";

  await server.inject(post({ query, variables: { n: "Ada" }, operationName: "A" }));

  expect(answerer.asked).toHaveLength(1);
  expect(answerer.asked[0]).toMatchObject({
    documentHash: createHash("sha256").update(query).digest("hex"),
    operationName: "A",
    variables: { n: "Ada" },
    timeoutMs: 3_000,
    signal: expect.any(AbortSignal),
  });
});

describe("errors", () => {
  test("hide what was not meant for clients behind the request's id", async () => {
    const server = await openServer();

    const response = await server.inject(post({ query: "{ broken }" }));

    const requestId = response.headers["x-request-id"];
    expect(response.json().errors[0]).toMatchObject({
      message: "Something went wrong on our side.",
      path: ["broken"],
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    });
    expect(response.body).not.toContain("secret");
  });

  test.each([
    {
      it: "a deliberate one",
      thrown: new GraphQLError("The engine is away.", { extensions: { code: "ENGINE_UNAVAILABLE" } }),
      status: 503,
      code: "ENGINE_UNAVAILABLE",
      message: "The engine is away.",
    },
    {
      it: "the planner's",
      thrown: new GraphQLError("`first` is 0.", { extensions: { code: "BAD_PAGE" } }),
      status: 400,
      code: "BAD_PAGE",
      message: "`first` is 0.",
    },
    {
      it: "any other",
      thrown: new TypeError("x is not a function"),
      status: 500,
      code: "INTERNAL_SERVER_ERROR",
      message: "Something went wrong on our side.",
    },
  ])("keep their status, code and words both times: $it", async ({ thrown, status, code, message }) => {
    const answerer = { ...createSmallAnswerer(), answer: () => Promise.reject(thrown) };
    const server = await openServer({ answerer });

    const responses = [
      await server.inject(post({ query: "{ hello }" })),
      await server.inject(post({ query: "{ hello }" })),
    ];

    expect(responses.map(({ statusCode }) => statusCode)).toEqual([status, status]);
    for (const response of responses) {
      expect(response.json().errors[0]).toMatchObject({ message, extensions: { code } });
      expect(response.json().data).toBeUndefined();
    }
  });
});

test("tells the answerer when the client has gone", async () => {
  const answerer = createSmallAnswerer();
  const { address } = await listen({ answerer });
  const controller = new AbortController();
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ slow }"}' };

  const request = fetch(`${address}/graphql`, { ...options, signal: controller.signal });
  while (answerer.asked.length === 0) await new Promise(setImmediate);
  controller.abort();

  await expect(request).rejects.toThrow("aborted");
  const { signal } = answerer.asked[0] ?? {};
  if (signal && !signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  expect(signal?.aborted).toBe(true);
});

test("tells it too when the client has gone before it is asked", async () => {
  const answerer = createSmallAnswerer();
  let tell: (() => void) | undefined;
  const current = () => new Promise<undefined>((resolve) => (tell = () => resolve(undefined)));
  const { server, address } = await listen({
    answerer,
    version: { current, isStill: () => true, counts: () => undefined },
  });
  const hasGone = new Promise((resolve) => server.server.once("connection", (socket) => socket.once("close", resolve)));
  const controller = new AbortController();
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ hello }"}' };

  const request = fetch(`${address}/graphql`, { ...options, signal: controller.signal });
  while (tell === undefined) await new Promise(setImmediate);
  controller.abort();
  await expect(request).rejects.toThrow("aborted");
  await hasGone;
  tell();
  while (answerer.asked.length === 0) await new Promise(setImmediate);

  expect(answerer.asked[0]?.signal?.aborted).toBe(true);
});

test("finishes what is in flight before it closes", async () => {
  let finish: (() => void) | undefined;
  const answerer = {
    ...createSmallAnswerer(),
    answer: () => new Promise<ExecutionResult>((resolve) => (finish = () => resolve({ data: { hello: "at last" } }))),
  };
  const { server, address } = await listen({ answerer });
  const options = { method: "POST", headers: { "content-type": "application/json" }, body: '{"query":"{ hello }"}' };
  const request = fetch(`${address}/graphql`, options);
  while (finish === undefined) await new Promise(setImmediate);

  const closed = server.close();
  finish();

  expect(await (await request).json()).toEqual({ data: { hello: "at last" } });
  await closed;
});
