import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openServer } from "../open-server.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "antiphony-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>GraphiQL</title>");
  writeFileSync(join(folder, "assets", "index-1a2b.js"), "start()");
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each(["/graphiql", "/graphiql/"])(
  "serves the page at %s, fresh, and lets it load from nowhere else",
  async (url) => {
    const response = await (await openServer({ graphiqlFolder: folder })).inject(url);

    expect(response.statusCode).toBe(200);
    expect(response.headers["content-type"]).toMatch(/^text\/html/);
    expect(response.headers["cache-control"]).toBe("no-cache");
    expect(response.headers["content-security-policy"]).toMatch(/^default-src 'self';/);
  },
);

test("gives the page the example that follows the corpus, fresh each time", async () => {
  const writeExample = () => Promise.resolve("{ corpus { version } }");
  const server = await openServer({ graphiqlFolder: folder, writeExample });

  const response = await server.inject("/graphiql/example.graphql");

  expect(response.body).toBe("{ corpus { version } }");
  expect(response.headers["cache-control"]).toBe("no-cache");
});

test("has an example for any corpus where nobody writes one", async () => {
  const response = await (await openServer({ graphiqlFolder: folder })).inject("/graphiql/example.graphql");

  expect(response.body).toMatch(/^\{\n {2}corpus \{/);
});

test("lets browsers keep what is named by its content", async () => {
  const response = await (await openServer({ graphiqlFolder: folder })).inject("/graphiql/assets/index-1a2b.js");

  expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("leads from the root to it", async () => {
  const response = await (await openServer({ graphiqlFolder: folder })).inject("/");

  expect([response.statusCode, response.headers.location]).toEqual([302, "/graphiql"]);
});

test.each(["/graphiql/assets/none.js", "/graphiql/..%2f..%2fetc%2fpasswd", "/graphiql/assets"])(
  "has nothing at %s but an error in GraphQL's form",
  async (url) => {
    const response = await (await openServer({ graphiqlFolder: folder })).inject(url);

    expect(response.json().errors[0].extensions.code).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/);
  },
);

test("is not there where it was not built", async () => {
  expect((await (await openServer()).inject("/graphiql")).statusCode).toBe(404);
});

test.each([
  { headers: { range: "bytes=9999999-" }, status: 416, code: "RANGE_NOT_SATISFIABLE" },
  { headers: { "if-match": '"another"' }, status: 412, code: "PRECONDITION_FAILED" },
])("refuses $headers with $status in GraphQL's form", async ({ headers, status, code }) => {
  const server = await openServer({ graphiqlFolder: folder });

  const response = await server.inject({ url: "/graphiql/", headers });

  expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([status, code]);
});
