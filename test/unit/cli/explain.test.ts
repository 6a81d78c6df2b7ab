import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "../../../src/cli/commands.js";
import { run } from "../../../src/cli/run.js";
import { createWorld } from "./recording-terminal.js";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "antiphony-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, "a.graphql");
  writeFileSync(path, text);
  return path;
}

test("shows what is read of the graph, and the statement that reads it", async () => {
  const world = createWorld();
  const path = file(
    '{ person(id: "person/ada") { id called: name signed(first: 2) { totalCount nodes { article { id } } } } }',
  );

  expect(await run(["explain", path], commands, world)).toBe(0);

  const [, outline, inMemory, statement] =
    /^# person\n\n([^]*?)\n\n\/\/ In memory\n\n([^]*?)\n\n\/\/ In Neo4j\n\n([^]*)$/.exec(world.terminal.said.out) ?? [];
  expect(outline).toBe(
    [
      "id",
      "called: of name",
      "signed: connection, <-[:SIGNATURE_BY]-",
      "  totalCount",
      "  nodes",
      "    article: related, -[:SIGNATURE_ON]->",
      "      id",
    ].join("\n"),
  );
  expect(inMemory).toBe(
    [
      "a node by id",
      "  signed: <-[SIGNATURE_BY]-; ACCEPTED; as the edges lie",
      "    article: -[SIGNATURE_ON]->; as the edges lie",
    ].join("\n"),
  );
  expect(statement).toMatch(/^MATCH \(n0:Person\)\nWHERE n0\.id = \$p0/);
});

test("says in words what the engine walks its own way, and shows what else is asked", async () => {
  const world = createWorld();
  const path = file(
    '{ responseChain(from: "article/a") { outline { text } edges { reference { id to { ... on Article { title { value } } } } } } }',
  );

  expect(await run(["explain", path], commands, world)).toBe(0);

  const { out } = world.terminal.said;
  expect(out).toMatch(/^\/\/ Engine\.chain: the engine walks REFERS_TO/mu);
  expect(out).toContain("MATCH (a:Article) WHERE a.id IN $p");
  expect(out).toContain("MATCH (n0:CrossReference)\nWHERE n0.id IN $p0");
});

test("gives the statements as JSON to a script", async () => {
  const world = createWorld();

  expect(await run(["explain", "--json", file("{ mine: corpus { version } }")], commands, world)).toBe(0);

  expect(JSON.parse(world.terminal.said.out)).toEqual([
    { key: "mine", statements: [expect.stringContaining("RETURN")] },
  ]);
});

test.each([
  { it: "no GraphQL", text: "{ corpus {", says: "a.graphql:1:11: Syntax Error: Expected Name, found <EOF>." },
  {
    it: "an unknown field",
    text: "{\n  korpus }",
    says: 'a.graphql:2:3: Cannot query field "korpus" on type "Query".',
  },
])("says where a file with $it is wrong", async ({ text, says }) => {
  const world = createWorld();

  expect(await run(["explain", file(text)], commands, world)).toBe(2);

  expect(world.terminal.said.err).toContain(says);
});

test.each(["[]", "{", "null"])("refuses the variables %s", async (variables) => {
  const world = createWorld();

  expect(await run(["explain", file("{ corpus { version } }"), "--variables", variables], commands, world)).toBe(2);

  expect(world.terminal.said.err).toContain(`The variables are no JSON object: "${variables}".`);
});

test("says which file cannot be read", async () => {
  const world = createWorld();

  expect(await run(["explain", "nowhere.graphql"], commands, world)).toBe(2);

  expect(world.terminal.said.err).toContain('"nowhere.graphql" cannot be read.');
});

test("names every variable that is missing or does not fit", async () => {
  const world = createWorld();
  const path = file("query ($id: ID!, $n: Int) { article(id: $id) { references(first: $n) { totalCount } } }");

  expect(await run(["explain", path, "--variables", '{"n": "two"}'], commands, world)).toBe(2);

  expect(world.terminal.said.err).toContain('  Variable "$id" of required type "ID!" was not provided.\n');
  expect(world.terminal.said.err).toContain('  Variable "$n" got invalid value "two"; ');
  expect(world.terminal.said.err).toMatch(/\n {2}Give each variable a value of its declared type\.\n$/);
});

test.each([
  {
    it: "a mutation",
    text: "mutation { article }",
    words: [],
    says: "The operation is a mutation, and this API has queries only.\n  Send a query.\n",
  },
  {
    it: "several operations, none of them named",
    text: "query A { __typename } query B { __typename }",
    words: [],
    says: "The document has several operations.\n  Name the one that is meant: by `operationName`, or by --operation on the command line.\n",
  },
  {
    it: "an operation that is not there",
    text: "query A { __typename } query B { __typename }",
    words: ["--operation", "C"],
    says: 'The document has no operation named "C".\n  Name one that it has: by `operationName`, or by --operation on the command line.\n',
  },
])("says of $it what would be right", async ({ text, words, says }) => {
  const world = createWorld();

  expect(await run(["explain", file(text), ...words], commands, world)).toBe(2);

  expect(world.terminal.said.err).toBe(`antiphony: ${says}`);
});

test("says how debates and the river of texts are read in memory: the web of answers once, then what passes", async () => {
  const [debates, river] = [createWorld(), createWorld()];
  const filter = 'filter: { titleContains: "strike" }';

  await run(
    ["explain", file(`{ debates(${filter}) { nodes { mostAnswered { title { value } } } } }`)],
    commands,
    debates,
  );
  await run(["explain", file(`{ river(${filter}) { texts { article { id } } events { id } } }`)], commands, river);

  const web = [
    "// In memory",
    "",
    "once for a graph, and then kept: texts, what they answer, and debates",
    "  all Article; in the order publishedKey, id",
    "  -[WORK]->; as the edges lie",
    "  -[REFERS_TO]->; ACCEPTED; as the edges lie",
  ].join("\n");
  expect(debates.terminal.said.out).toContain(web);
  expect(debates.terminal.said.out).toContain(
    "each debate until a text of it passes: containsText\na node by its number\n",
  );
  expect(river.terminal.said.out).toContain(web);
  expect(river.terminal.said.out).toContain("all Event; in the order");
  expect(river.terminal.said.out).toContain("each text: containsText; period\n");
  expect(river.terminal.said.out).toContain("// In Neo4j");
});
