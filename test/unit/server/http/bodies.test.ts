import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { bodyLimitBytes } from "../../../../src/server/server-settings.js";
import { listen, openServer } from "../open-server.js";
import { codesIn, talk, write } from "./raw-http.js";

const lines = ["POST /graphql HTTP/1.1", "host: localhost"];
const json = "content-type: application/json";
const hello = '{"query":"{ hello(name: \\"Zürich\\") }"}';

test.each([
  {
    it: "bytes of Latin-1",
    headers: {},
    payload: Buffer.from(hello, "latin1"),
    status: 400,
    message: "The body is not UTF-8.",
  },
  {
    it: "half a letter",
    headers: {},
    payload: Buffer.concat([Buffer.from('{"query":"{ hello(name: \\"'), Buffer.from([0xc3]), Buffer.from('\\") }"}')]),
    status: 400,
    message: "The body is not UTF-8.",
  },
  {
    it: "a foreign charset",
    headers: { "content-type": "application/json; charset=iso-8859-1" },
    payload: Buffer.from(hello, "latin1"),
    status: 415,
    message: 'The charset "iso-8859-1" is not read here.',
  },
  {
    it: "UTF-16",
    headers: { "content-type": "application/json; charset=utf-16" },
    payload: Buffer.from(hello, "utf16le"),
    status: 415,
    message: 'The charset "utf-16" is not read here.',
  },
  {
    it: "a second charset",
    headers: { "content-type": "application/json; charset=utf-8; charset=utf-7" },
    payload: Buffer.from(hello),
    status: 415,
    message: 'The charset "utf-7" is not read here.',
  },
  ...["gzip", "deflate", "br", "GZIP", "identity, gzip", "nonsense"].map((encoding) => ({
    it: `a body in ${encoding}`,
    headers: { "content-encoding": encoding },
    payload: gzipSync(hello),
    status: 415,
    message: "Compressed bodies are not read here.",
  })),
])("refuses $it", async ({ headers, payload, status, message }) => {
  const server = await openServer();

  const response = await server.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    payload,
  });

  expect([response.statusCode, response.json().errors[0].message]).toEqual([status, message]);
});

describe("a body that nobody reads", () => {
  const large = Buffer.alloc(5 * bodyLimitBytes, "a");
  const chunked = Buffer.concat([Buffer.from("7a120\r\n"), large, Buffer.from("\r\n0\r\n\r\n")]);

  test.each([
    { it: "is too large by its length", bytes: write([...lines, json], large), status: 413 },
    {
      it: "is too large, in a connection of its own",
      bytes: write([...lines, json, "connection: close"], large),
      status: 413,
    },
    {
      it: "is too large, without a length",
      bytes: Buffer.concat([write([...lines, json, "transfer-encoding: chunked"]), chunked]),
      status: 413,
    },
    { it: "is of a foreign type", bytes: write([...lines, "content-type: text/xml"], large), status: 415 },
    { it: "is of no type", bytes: write(lines, large), status: 415 },
    { it: "is sent to nobody", bytes: write(["POST /nowhere HTTP/1.1", "host: localhost"], large), status: 404 },
    {
      it: "is sent by a foreign method",
      bytes: write(["PUT /graphql HTTP/1.1", "host: localhost"], large),
      status: 405,
    },
    {
      it: "is sent under a foreign host",
      bytes: write(["POST /graphql HTTP/1.1", "host: evil.example"], large),
      status: 403,
    },
  ])("is read to its end where it $it, so that the answer arrives", async ({ bytes, status }) => {
    const { address } = await listen();

    const response = await talk(address, bytes);

    expect(response.status).toBe(status);
    expect(codesIn(response)).toHaveLength(1);
  });

  test("does not keep a client of Node's fetch from hearing why", async () => {
    const { address } = await listen();
    let sent = 0;
    const body = Readable.toWeb(
      Readable.from(
        (async function* () {
          for (; sent < 8; sent += 1) yield Buffer.alloc(bodyLimitBytes, "a");
        })(),
      ),
    );
    const options = { method: "POST", headers: { "content-type": "application/json" }, duplex: "half" } as const;

    const response = await fetch(`${address}/graphql`, { ...options, body });

    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BODY_TOO_LARGE" } }] });
  });

  test("is not waited for where the client waits with it for our word", async () => {
    const { address } = await listen();
    const head = write([...lines, json, "expect: 100-continue", `content-length: ${10 * bodyLimitBytes}`]);

    const { status, text } = await talk(address, head, (so) => so.endsWith("}\n"));

    expect(status).toBe(413);
    expect(text).not.toContain("100 Continue");
  });

  test("ends the connection where it has no end", async () => {
    const { address } = await listen();
    const head = write([...lines, json, `content-length: ${1_000 * bodyLimitBytes}`]);

    const { status } = await talk(address, Buffer.concat([head, Buffer.alloc(20 * bodyLimitBytes, "a")]));

    // A broken connection may take the answer with it.
    expect([413, 0]).toContain(status);
  });
});

test("still has whoever asks before it sends send what is not too much", async () => {
  const { address } = await listen();
  const request = write([...lines, json, "expect: 100-continue", "connection: close"], '{"query":"{ hello }"}');

  const { text } = await talk(address, request);

  expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/);
});
