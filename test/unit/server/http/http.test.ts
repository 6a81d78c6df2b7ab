import { connect } from "node:net";
import { listen, openServer } from "../open-server.js";

test.each([
  { method: "GET", url: "/nowhere?secret=1", status: 404, code: "NOT_FOUND" },
  { method: "GET", url: "/%E0%A4%A", status: 400, code: "BAD_REQUEST" },
] as const)("answers $method $url with $status in GraphQL's form", async ({ method, url, status, code }) => {
  const server = await openServer();

  const response = await server.inject({ method, url });

  expect(response.statusCode).toBe(status);
  expect(response.json().errors[0].extensions.code).toBe(code);
});

test("answers what is not HTTP in GraphQL's form", async () => {
  const { address } = await listen();

  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1", () => socket.end("HELLO\r\n\r\n"));
    let text = "";
    socket.on("data", (chunk) => (text += chunk.toString()));
    socket.on("close", () => resolve(text));
  });

  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toEqual({
    errors: [{ message: "The request is not valid HTTP.", extensions: { code: "BAD_REQUEST" } }],
  });
});

test("gives each request an id of its own", async () => {
  const server = await openServer();

  const ids = await Promise.all([1, 2].map(async () => (await server.inject("/health")).headers["x-request-id"]));

  expect(new Set(ids).size).toBe(2);
});

describe("hosts", () => {
  test.each(["evil.example", "evil.example:4000", "localhost.evil.example"])("refuses %s", async (host) => {
    const server = await openServer();

    const response = await server.inject({ url: "/schema.graphql", headers: { host } });

    expect(response.statusCode).toBe(403);
    expect(response.json().errors[0].extensions.code).toBe("HOST_NOT_ALLOWED");
  });

  test.each(["localhost", "LOCALHOST:4000", "127.0.0.1:80"])("answers %s", async (host) => {
    const server = await openServer();

    expect((await server.inject({ url: "/schema.graphql", headers: { host } })).statusCode).toBe(200);
  });

  test("answers health checks under any name, and everything where all are allowed", async () => {
    const strict = await openServer();
    const open = await openServer({ settings: { corsOrigins: [], allowedHosts: ["*"], deadlineMs: 1 } });
    const headers = { host: "10.0.0.7" };

    expect((await strict.inject({ url: "/ready", headers })).statusCode).toBe(200);
    expect((await open.inject({ url: "/schema.graphql", headers })).statusCode).toBe(200);
  });
});

describe("origins", () => {
  const origin = "https://dashboard.example";
  const preflight = {
    method: "OPTIONS",
    url: "/graphql",
    headers: { origin, "access-control-request-method": "POST" },
  } as const;

  test("lets no page elsewhere read answers unless told to", async () => {
    const response = await (await openServer()).inject(preflight);

    expect(response.headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each([
    { corsOrigins: [origin], allowed: origin },
    { corsOrigins: ["*"], allowed: "*" },
    { corsOrigins: ["https://other.example"], allowed: undefined },
  ])("allows $corsOrigins", async ({ corsOrigins, allowed }) => {
    const server = await openServer({ settings: { corsOrigins, allowedHosts: ["*"], deadlineMs: 1 } });

    const response = await server.inject(preflight);

    expect(response.headers["access-control-allow-origin"]).toBe(allowed);
  });
});

describe("health", () => {
  test("is alive, and ready with a corpus", async () => {
    const server = await openServer();

    expect((await server.inject("/health")).json()).toEqual({ status: "alive" });
    expect((await server.inject("/ready")).json()).toEqual({
      status: "ready",
      reason: "The engine holds a corpus.",
      corpusVersion: "1",
    });
  });

  test.each([
    { it: "without a corpus", check: async () => ({ isReady: false, reason: "No corpus." }), reason: "No corpus." },
    {
      it: "when the engine fails",
      check: async () => {
        throw new Error("bolt://secret:7687");
      },
      reason: "The engine does not answer.",
    },
  ])("is not ready $it", async ({ check, reason }) => {
    const response = await (await openServer({ checkReadiness: check })).inject("/ready");

    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: "unready", reason });
  });
});

test("describes itself", async () => {
  const response = await (await openServer()).inject("/schema.graphql");

  expect(response.headers["content-type"]).toBe("application/graphql; charset=utf-8");
  expect(response.body).toContain('"""Says hello."""');
});
