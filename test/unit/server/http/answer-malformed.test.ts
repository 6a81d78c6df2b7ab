import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { listen, openServer } from "../open-server.js";
import { codesIn, talk, write } from "./raw-http.js";

const close = "connection: close";
const host = "host: localhost";
const json = "content-type: application/json";
const hello = '{"query":"{ hello }"}';
const post = ["POST /graphql HTTP/1.1", host, json, close];

describe("over a connection of its own", () => {
  test.each([
    { it: "what is not HTTP", bytes: "HELLO\r\n\r\n", status: 400, code: "BAD_REQUEST" },
    {
      it: "a length and a transfer encoding",
      bytes: write([...post, "transfer-encoding: chunked"], hello),
      status: 400,
      code: "BAD_REQUEST",
    },
    { it: "no host", bytes: write(["GET /health HTTP/1.1", close]), status: 400, code: "BAD_REQUEST" },
    {
      it: "two hosts",
      bytes: write([...post, "host: evil.example"], hello),
      status: 400,
      code: "BAD_REQUEST",
    },
    { it: "the same host twice", bytes: write([...post, host], hello), status: 400, code: "BAD_REQUEST" },
    {
      it: "a host that is none",
      bytes: write(["GET /health HTTP/1.1", "host: a b][", close]),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      it: "another host in the address than in the header",
      bytes: write(["POST http://evil.example/graphql HTTP/1.1", host, json, close], hello),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      it: "a foreign host in the address and in the header",
      bytes: write(["POST http://evil.example/graphql HTTP/1.1", "host: evil.example", json, close], hello),
      status: 403,
      code: "HOST_NOT_ALLOWED",
    },
    {
      it: "an address without a path under a foreign host",
      bytes: write(["GET http://evil.example HTTP/1.1", host, close]),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      it: "bytes in the address",
      bytes: write(['GET /graphql?query={hello(name:"Z\u00fcrich")} HTTP/1.1', host, json, close]),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      it: "percent signs that are no UTF-8",
      bytes: write(["GET /graphql?query=%7Bhello(name:%22Z%FCrich%22)%7D HTTP/1.1", host, json, close]),
      status: 400,
      code: "BAD_REQUEST",
    },
    {
      it: "an expectation",
      bytes: write([...post, "expect: a-miracle"], hello),
      status: 417,
      code: "EXPECTATION_FAILED",
    },
    {
      it: "too long an address",
      bytes: write([`GET /graphql?query=${"a".repeat(40_000)} HTTP/1.1`, host, close]),
      status: 414,
      code: "URI_TOO_LONG",
    },
    {
      it: "an address of a megabyte",
      bytes: write([`GET /graphql?query=${"a".repeat(1_000_000)} HTTP/1.1`, host, close]),
      status: 414,
      code: "URI_TOO_LONG",
    },
    {
      it: "too large headers",
      bytes: write(["GET /health HTTP/1.1", host, close, `x-large: ${"a".repeat(40_000)}`]),
      status: 431,
      code: "HEADERS_TOO_LARGE",
    },
    {
      it: "a tunnel",
      bytes: write(["CONNECT evil.example:443 HTTP/1.1", host]),
      status: 405,
      code: "METHOD_NOT_ALLOWED",
    },
    { it: "a trace", bytes: write(["TRACE /graphql HTTP/1.1", host, close]), status: 405, code: "METHOD_NOT_ALLOWED" },
    {
      it: "two keys",
      bytes: write(
        [...post, "authorization: Bearer 0123456789abcdef", "authorization: Bearer 0123456789abcdef"],
        hello,
      ),
      status: 401,
      code: "UNAUTHENTICATED",
    },
    {
      it: "a key that is left out",
      bytes: write([...post, "authorization:"], hello),
      status: 401,
      code: "UNAUTHENTICATED",
    },
  ])("answers $it with $status in GraphQL's form", async ({ bytes, status, code }) => {
    const settings = {
      corsOrigins: [],
      allowedHosts: ["localhost"],
      deadlineMs: 3_000,
      accessKeys: [{ name: "dashboard", secret: "0123456789abcdef" }],
    };
    const { address } = await listen({ settings });

    const response = await talk(address, bytes);

    expect(response.status).toBe(status);
    expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(response.headers["cache-control"]).toBe("no-store");
    expect(codesIn(response)).toEqual([code]);
    expect(response.text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  test.each([
    { it: "the absolute form with the host of the header", target: "http://localhost/graphql", code: 200 },
    { it: "the absolute form without a path", target: "http://localhost?x=1", code: 404 },
  ])("takes $it", async ({ target, code }) => {
    const { address } = await listen();

    const { status } = await talk(address, write([`POST ${target} HTTP/1.1`, host, json, close], hello));

    expect(status).toBe(code);
  });

  test("says what a server is asked by when OPTIONS means all of it", async () => {
    const { address } = await listen();

    const { status, headers, body } = await talk(address, write(["OPTIONS * HTTP/1.1", host, close]));

    expect([status, headers["allow"], body]).toEqual([204, "GET, HEAD, OPTIONS, POST", ""]);
  });
});

describe("a connection that breaks the protocol", () => {
  test("has as long for its head as for the whole of a request", async () => {
    const { server } = await openServer();

    expect([server.headersTimeout, server.requestTimeout]).toEqual([30_000, 30_000]);
  });

  test.each([
    { code: "ERR_HTTP_REQUEST_TIMEOUT", status: 408, says: "REQUEST_TIMEOUT" },
    { code: "HPE_CHUNK_EXTENSIONS_OVERFLOW", status: 413, says: "BODY_TOO_LARGE" },
    { code: "HPE_INVALID_METHOD", status: 400, says: "BAD_REQUEST" },
  ])("is answered with $status on $code, and ended", async ({ code, status, says }) => {
    const { server, address } = await listen();
    const connected = once(server.server, "connection") as Promise<[Socket]>;
    const answer = talk(address, "POST /graphql HTTP/1.1\r\n");
    const [socket] = await connected;

    server.server.emit("clientError", Object.assign(new Error("Of Node."), { code }), socket);

    const response = await answer;
    expect([response.status, codesIn(response)]).toEqual([status, [says]]);
  });

  test("gets no second answer into its first", async () => {
    const server = await openServer();
    server.get("/begun", ({ raw: { socket } }, reply) => {
      reply.raw.writeHead(200, { "content-type": "text/plain" });
      reply.raw.write("begun");
      server.server.emit("clientError", new Error("Of Node."), socket);
      return reply.hijack();
    });
    const address = await server.listen({ host: "127.0.0.1", port: 0 });

    const { text } = await talk(address, write(["GET /begun HTTP/1.1", host]));

    expect(text).not.toContain("BAD_REQUEST");
  });
});

test("is read on to its end after it was refused, so that the answer is not lost", async () => {
  const { server, address } = await listen();
  const connected = once(server.server, "connection") as Promise<[Socket]>;
  const client = connect({ port: Number(new URL(address).port), host: "127.0.0.1" });
  client.write(write([`GET /graphql?query=${"a".repeat(1_000_000)} HTTP/1.1`, host]));
  const [socket] = await connected;

  const isReadOn = once(socket, "close");
  client.resume();
  const [hadError] = (await once(client, "close")) as [boolean];
  await isReadOn;

  expect([hadError, socket.bytesRead > 1_000_000]).toEqual([false, true]);
});

test("lets go of a client that reads its refusal and stays", async () => {
  const { server, address } = await listen();
  // Nothing else ends it.
  Object.assign(server.server, { headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0, timeout: 0 });
  const connected = once(server.server, "connection") as Promise<[Socket]>;
  const client = connect({ port: Number(new URL(address).port), host: "127.0.0.1", allowHalfOpen: true });
  client.on("error", () => undefined).resume();
  client.write("HELLO\r\n\r\n");
  const [socket] = await connected;

  await once(socket, "close");

  expect(socket.destroyed).toBe(true);
  client.destroy();
});
