import { Connection } from "../../src/engine/embedded/sqlite/connection.js";
import { loadLibrary } from "../../src/engine/embedded/sqlite/load-library.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { antiphony, ask, makeFolder, pipe, program, startServing } from "./support/program.js";

const seed = "seed";

function write(name: string, text: string): string {
  const folder = makeFolder();
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

test("finds nothing wrong with the shipped corpus", async () => {
  const { code, out, err } = await antiphony(["check", seed], makeFolder());

  expect({ code, out, err }).toEqual({ code: 0, out: "No problems in the corpus.\n", err: "" });
});

describe("a folder with a mistake", () => {
  const path = (): string => write("corpus.yaml", "corpus: { title: A }\nplaces:\n  - { id: place/a, nome: A }\n");

  test("is reported by line and column, for people and for scripts", async () => {
    const folder = join(path(), "..");

    const forPeople = await antiphony(["check", folder], makeFolder());
    const forScripts = await antiphony(["check", folder, "--json"], makeFolder());

    expect(forPeople.code).toBe(1);
    expect(forPeople.out).toMatch(/corpus\.yaml:3:\d+: error: /);
    expect(forScripts.code).toBe(1);
    expect(JSON.parse(forScripts.out)).toContainEqual(
      expect.objectContaining({ line: 3, severity: "error", code: expect.stringMatching(/^[A-Z_]+$/) }),
    );
  });

  test("is not loaded, and what was there stays", async () => {
    const data = makeFolder();
    await antiphony(["load", seed], data);

    const { code, out } = await antiphony(["load", join(path(), "..")], data);

    expect(code).toBe(1);
    expect(out).toMatch(/corpus\.yaml:3:\d+: error: /);
    const counted = await antiphony(["query", write("q.graphql", "{ articles { totalCount } }"), "--json"], data);
    expect(JSON.parse(counted.out)).toEqual({ data: { articles: { totalCount: 148 } } });
  });
});

test("loads twice and changes nothing the second time", async () => {
  const data = makeFolder();

  const first = await antiphony(["load", seed, "--json"], data);
  const second = await antiphony(["load", seed], data);

  const { report } = JSON.parse(first.out) as { readonly report: { readonly added: number } };
  expect(first.code).toBe(0);
  expect(second).toEqual({ code: 0, out: `Loaded ${report.added} records: 0 added, 0 changed, 0 removed.\n`, err: "" });
});

test("exports what may be seen, one record a line, and everything that can be asked for if asked", async () => {
  const data = makeFolder();
  const { out } = await antiphony(["load", seed, "--json"], data);
  const { report } = JSON.parse(out) as { readonly report: { readonly added: number } };

  const exported = await antiphony(["export", "--format", "jsonl"], data);
  const everything = await antiphony(["export", "--statuses", "ACCEPTED,SUGGESTED,REJECTED"], data);

  const [ids, allIds] = [exported, everything].map(({ out: lines }) =>
    lines
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly id: string }).id),
  );
  const omitted = Number(/^(\d+) records are left out because of their review status\.\n$/.exec(exported.err)?.[1]);
  expect([exported.code, everything.code, everything.err]).toEqual([0, 0, ""]);
  expect(new Set(allIds).size).toBe(report.added);
  expect(omitted).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(report.added - omitted);
  expect(ids).toContain("article/sw-taking-our-final-steps");
});

test("proves that a loaded graph agrees with itself", async () => {
  const data = makeFolder();
  await antiphony(["load", seed], data);

  const { code, out, err } = await antiphony(["check"], data);

  expect({ code, out, err }).toEqual({ code: 0, out: "The graph agrees with itself.\n", err: "" });
});

test("says how to mend a graph that somebody altered, and keeps what somebody decided", async () => {
  const data = makeFolder();
  await antiphony(["load", seed], data);
  const file = new Connection(await loadLibrary(), join(data, "graph.sqlite"), "rw");
  const isPublished = "label = 'Signature' AND status = 'ACCEPTED'";
  file.exec(
    `UPDATE records SET status = 'REJECTED' WHERE rowid = (SELECT min(rowid) FROM records WHERE ${isPublished})`,
  );
  file.exec(
    "UPDATE records SET properties = '{}' WHERE rowid = (SELECT min(rowid) FROM records WHERE label = 'Place')",
  );
  file.close();

  const found = await antiphony(["check"], data);
  const [, words = ""] = /`antiphony (?<words>[^`]*)`/.exec(found.out) ?? [];
  const mended = await antiphony(words.split(" "), data);
  const checked = await antiphony(["check"], data);

  expect(found.code).toBe(1);
  expect(found.out).toMatch(/^place.*no longer what was loaded\nsignature.*decided on.*\n/);
  expect(mended.out).toMatch(/3 changed, 0 removed.\nStatuses that were decided on in the graph and stay: 1.\n$/);
  expect(checked).toEqual({
    code: 0,
    out: "The graph agrees with itself.\nStatuses that were decided on in the graph, and stay when files are loaded: 1.\n",
    err: "",
  });
});

describe("a corpus of one's own", () => {
  const ownCorpus = (): string =>
    join(
      write(
        "corpus.yaml",
        "corpus: { id: own, title: Own, description: One place., language: en, licence: CC0-1.0 }\nplaces:\n  - { id: place/a, name: A }\n",
      ),
      "..",
    );
  const answer = { data: { corpus: { id: "own", title: { value: "Own" }, counts: { articles: 0 } } } };
  const question = "{ corpus { id title { value } counts { articles } } }";

  test("is served and left alone where it was loaded by hand", async () => {
    const data = makeFolder();
    expect(await antiphony(["load", ownCorpus()], data)).toMatchObject({ code: 0 });

    const server = await startServing([program, "serve"], data);

    expect(await ask(server.address, question)).toEqual(answer);
    expect(server.said().err).toBe("");
    expect(server.said().out).toContain('Corpus    "Own" (own), version ');
    expect(await server.stop()).toBe(0);
  });

  test("stays where a server was set to it and is started without that, and is served as it is by who says so", async () => {
    const [data, own] = [makeFolder(), ownCorpus()];
    await (await startServing([program, "serve"], data, { ANTIPHONY_CORPUS: own })).stop();

    const plain = await antiphony(["serve"], data);

    expect(plain).toMatchObject({ code: 2, out: "" });
    expect(plain.err).toMatch(
      /^antiphony: The graph holds another corpus[^]*"Own" \(own\) from [^]*1 of the 2 records[^]*serve --as-is/,
    );
    const server = await startServing([program, "serve", "--as-is"], data);
    expect(await ask(server.address, question)).toEqual(answer);
    expect(await server.stop()).toBe(0);
  });

  test("goes for another one only with --replace; without it scripts are told what would go", async () => {
    const [data, own] = [makeFolder(), ownCorpus()];
    await antiphony(["load", own], data);

    const refused = await antiphony(["load", seed, "--json"], data);
    const done = await antiphony(["load", seed, "--json", "--replace"], data);

    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/ antiphony load seed --replace /);
    expect(JSON.parse(refused.out)).toEqual({
      report: null,
      problems: [],
      refused: {
        code: "OTHER_CORPUS",
        held: { id: "own", title: "Own", folder: own, records: 2 },
        asked: { id: "iso-dissolution-2019", title: expect.stringContaining("2019"), folder: "seed" },
        removed: 1,
      },
    });
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ report: { removed: 1 } });
  });
});

test("says how to load where an empty graph is served as it is", async () => {
  const server = await startServing([program, "serve", "--as-is"], makeFolder());

  expect(server.said().out).toMatch(/Corpus {4}none yet[^]*antiphony load <folder>/);
  expect(await (await fetch(`${server.address}/graphiql/example.graphql`)).text()).toContain(
    "# antiphony load <folder>",
  );
  expect(await (await fetch(`${server.address}/ready`)).text()).toContain("`antiphony load <folder>` loads one");
  expect(await server.stop()).toBe(0);
});

describe("query", () => {
  test("prints the response, and ends with 1 where it has errors", async () => {
    const data = makeFolder();
    await antiphony(["load", seed], data);
    const byId = write("q.graphql", "query ($id: ID!) { person(id: $id) { id } }");

    const absent = await antiphony(["query", byId, "--variables", '{"id":"person/nobody-at-all"}', "--json"], data);
    const malformed = await antiphony(["query", byId, "--variables", '{"id":"nobody"}', "--json"], data);

    expect(absent).toMatchObject({ code: 0, out: '{"data":{"person":null}}\n' });
    expect(malformed.code).toBe(1);
    expect(JSON.parse(malformed.out)).toMatchObject({
      errors: [{ extensions: { code: "INVALID_ID", argument: "id" } }],
    });
  });

  test.each([
    { it: "a mutation", text: "mutation { article }", says: /^The operation is a mutation, and this API has queries/ },
    {
      it: "several operations and none named",
      text: "query A { __typename } query B { __typename }",
      says: /^The document has several operations\. Name the one /,
    },
  ])("ends with 1 on $it, and with its code", async ({ text, says }) => {
    const data = makeFolder();
    await antiphony(["load", seed], data);

    const { code, out, err } = await antiphony(["query", write("q.graphql", text), "--json"], data);

    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toEqual({
      errors: [{ message: expect.stringMatching(says), extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }],
    });
  });

  test("reads a query from the standard input, also where that is a socket", async () => {
    const data = makeFolder();
    await antiphony(["load", seed], data);

    const { code, out } = await pipe("{ articles { totalCount } }", ["query", "-", "--json"], data);

    expect({ code, out }).toEqual({ code: 0, out: '{"data":{"articles":{"totalCount":148}}}\n' });
  });

  test("fails where there is no graph, and says what to do", async () => {
    const { code, err } = await antiphony(
      ["query", write("q.graphql", "{ corpus { version } }")],
      join(makeFolder(), "none"),
    );

    expect(code).toBe(2);
    expect(err).toMatch(/^antiphony: There is no graph at ".*"\.\n {2}Correct ANTIPHONY_DATA .*\n$/);
  });
});

test.each([
  { it: "a folder that is not there", words: ["load", "nowhere"], code: 1, says: /nowhere/ },
  {
    it: "an unknown format",
    words: ["export", "--format", "xml"],
    code: 2,
    says: /The format "xml" is not known\.\n {2}Choose one of: jsonl\./,
  },
  {
    it: "a status that nobody can ask for",
    words: ["export", "--statuses", "ACCEPTED,REDACTED"],
    code: 2,
    says: /The review status "REDACTED" is not known\.\n {2}Choose from: ACCEPTED, SUGGESTED, REJECTED\./,
  },
  { it: "an unknown command", words: ["lead"], code: 2, says: /unknown command 'lead'/ },
])("ends with $code on $it", async ({ words, code, says }) => {
  const folder = makeFolder();
  mkdirSync(join(folder, "data"));

  const ended = await antiphony(words, join(folder, "data"));

  expect(ended.code).toBe(code);
  expect(ended.out + ended.err).toMatch(says);
});

test("fails on a setting that cannot be, before anything is opened", async () => {
  const { code, err } = await antiphony(["serve"], makeFolder(), { PORT: "http" });

  expect(code).toBe(2);
  expect(err).toBe(
    'antiphony: The setting PORT is "http", which is not a whole number from 0 to 65535.\n' +
      "  Correct it, or unset it for the default; `docs/settings.md` lists all of them.\n",
  );
});
