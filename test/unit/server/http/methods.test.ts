import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, openServer } from "../open-server.js";
import { talk, write } from "./raw-http.js";

const folder = mkdtempSync(join(tmpdir(), "antiphony-methods-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<html>");
writeFileSync(join(folder, "assets", "a.js"), "1;");
afterAll(() => rmSync(folder, { recursive: true }));

const reading = "GET, HEAD, OPTIONS";
const addresses = [
  { url: "/graphql", allow: "GET, HEAD, OPTIONS, POST" },
  { url: "/gr%61phql", allow: "GET, HEAD, OPTIONS, POST" },
  { url: "/health", allow: reading },
  { url: "/health?x=1", allow: reading },
  { url: "/ready", allow: reading },
  { url: "/schema.graphql", allow: reading },
  { url: "/graphiql", allow: reading },
  { url: "/graphiql/assets/a.js", allow: reading },
  { url: "/", allow: reading },
];

describe.each(addresses)("$url", ({ url, allow }) => {
  const methods = ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"].filter((method) => !allow.includes(method));

  test.each(methods)("is not asked by %s", async (method) => {
    const { address } = await listen({ graphiqlFolder: folder });
    // What is in the body does not matter any more.
    const lines = [`${method} ${url} HTTP/1.1`, "host: localhost", "content-type: text/xml", "connection: close"];

    const { status, headers, body } = await talk(address, write(lines, method === "TRACE" ? "" : "<a/>"));

    expect([status, headers["allow"]]).toEqual([405, allow]);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
  });

  test.each([[], ["https://a.example"], ["*"]])(
    "says so by OPTIONS where %j may read answers",
    async (...corsOrigins) => {
      const server = await openServer({
        graphiqlFolder: folder,
        settings: { corsOrigins, allowedHosts: ["*"], deadlineMs: 1 },
      });

      const { statusCode, headers, body } = await server.inject({ method: "OPTIONS", url });

      expect([statusCode, headers["allow"], body]).toEqual([204, allow, ""]);
    },
  );
});

test.each(["GET", "POST", "OPTIONS", "TRACE"] as const)("nothing is served elsewhere by %s", async (method) => {
  const { address } = await listen();

  const { status, body } = await talk(
    address,
    write([`${method} /nowhere HTTP/1.1`, "host: localhost", "connection: close"]),
  );

  expect(status).toBe(404);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
});

describe("HEAD", () => {
  test.each(["/health", "/schema.graphql", "/graphiql/assets/a.js"])("gives the head of GET at %s", async (url) => {
    const { address } = await listen({ graphiqlFolder: folder });
    const ask = async (method: string) =>
      talk(address, write([`${method} ${url} HTTP/1.1`, "host: localhost", "connection: close"]));

    const { body, ...head } = await ask("HEAD");
    const get = await ask("GET");

    expect([head.status, body]).toEqual([200, ""]);
    expect(get.body).not.toBe("");
    expect({ ...head.headers, date: "", "x-request-id": "" }).toEqual({
      ...get.headers,
      date: "",
      "x-request-id": "",
    });
  });
});
