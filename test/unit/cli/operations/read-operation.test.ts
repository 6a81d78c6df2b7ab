import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { readOperation } from "../../../../src/cli/operations/read-operation.js";

const schema = buildSchema("type Query { hello(name: String): String }");
const folder = mkdtempSync(join(tmpdir(), "antiphony-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: string | Buffer): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const query = "query ($n: String) { hello(name: $n) }";
const variables = '{"n":"Zürich"}';

test.each([
  { it: "a byte order mark before both", path: `\ufeff${query}`, words: `\ufeff${variables}` },
  { it: "neither", path: query, words: variables },
])("reads a query and its variables with $it", async ({ path, words }) => {
  const files = { path: write("q.graphql", path), variables: `@${write("v.json", words)}`, operationName: undefined };

  expect(await readOperation(files, schema)).toMatchObject({ variables: { n: "Zürich" } });
  expect(await readOperation({ ...files, variables: words }, schema)).toMatchObject({ variables: { n: "Zürich" } });
});

test.each([
  { it: "a query", bytes: Buffer.from('{ hello(name: "Zürich") }', "latin1"), words: variables },
  { it: "variables", bytes: Buffer.from(query), words: `@${write("latin1.json", Buffer.from(variables, "latin1"))}` },
])("refuses $it that is not UTF-8", async ({ bytes, words }) => {
  const files = { path: write("q.graphql", bytes), variables: words, operationName: undefined };

  await expect(readOperation(files, schema)).rejects.toMatchObject({ code: "NOT_UTF8" });
});
