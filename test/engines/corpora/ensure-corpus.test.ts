import { join } from "node:path";
import { ensureCorpus, serveAsItIs } from "../../../src/cli/loading/ensure-corpus.js";
import { hashFolder } from "../../../src/cli/loading/hash-folder.js";
import { loadFolder } from "../../../src/cli/loading/load-folder.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { graphSchema } from "../../../src/model/graph/graph-schema.js";
import type { Engine } from "../../../src/engine/engine.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta, schemaVersion } from "../../../src/store/meta.js";
import { readRecords } from "../../../src/store/read-records.js";
import { changeGraph } from "../../support/change-graph.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";
import { writeCorpus, type SmallCorpus } from "../../support/corpora/small-corpora.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";
import { createWorld } from "../../unit/cli/recording-terminal.js";

const folder = useTemporaryFolder();
const shipped: SmallCorpus = { id: "shipped-1", title: "Shipped", places: ["a", "b", "c", "d"] };
const letters: SmallCorpus = { id: "letters", title: "Letters", places: ["a", "p", "q", "r"] };

const write = (name: string, corpus: SmallCorpus): string => writeCorpus(join(folder(), name), corpus);
const ship = (corpus: SmallCorpus = shipped): string => write(join("package", "seed"), corpus);
const plainWorld = () => createWorld({}, join(folder(), "package"));
const worldWith = (corpus: string) => createWorld({ ANTIPHONY_CORPUS: corpus }, join(folder(), "package"));

/** A start where ANTIPHONY_CORPUS is not set. */
const startPlain = (engine: Engine): Promise<void> => ensureCorpus(engine, plainWorld());
const startWith = (engine: Engine, corpus: string): Promise<void> => ensureCorpus(engine, worldWith(corpus));
const loadIt = (engine: Engine, corpus: string) =>
  loadFolder(engine, { folder: corpus, isReplacing: false }, plainWorld());

async function placesIn(engine: Engine): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of readRecords(engine)) if (id.startsWith("place/")) ids.push(id.slice("place/".length));
  return ids.join("");
}

/** As a release wrote it that kept no id: with its mark, or with none where a person had loaded. */
async function loadAsBefore(engine: Engine, corpus: string, origin?: string, layout = schemaVersion): Promise<void> {
  await engine.prepare(graphSchema);
  const { records } = await readCorpus(corpus);
  await loadRecords(engine, records);
  const put = records.flatMap((record): readonly GraphRecord[] => {
    const { corpusId, ...properties } = record.properties;
    return corpusId === undefined ? [] : [{ ...record, properties }];
  });
  await changeGraph(engine, { put, meta: { schemaVersion: layout, ...(origin !== undefined && { origin }) } });
}

const isRefused = { code: "OTHER_CORPUS" };

describeEachEngine("a start without ANTIPHONY_CORPUS", (open) => {
  test("loads the shipped corpus into an empty graph, and keeps its id and where it is from", async () => {
    const [engine, seed] = [await open(), ship()];

    await startPlain(engine);

    expect(await placesIn(engine)).toBe("abcd");
    expect((await readMeta(engine))?.mark).toEqual({
      corpusId: "shipped-1",
      loadedBy: "PACKAGE",
      folder: seed,
      filesHash: await hashFolder(seed),
    });
  });

  test("loads it over an older version of itself, and not again where nothing has changed", async () => {
    const engine = await open();
    ship({ ...shipped, places: ["x", "a"] });
    await startPlain(engine);
    ship();
    const [first, second] = [plainWorld(), plainWorld()];

    await ensureCorpus(engine, first);
    await ensureCorpus(engine, second);

    expect(await placesIn(engine)).toBe("abcd");
    expect(first.terminal.said.err).toBe("Loaded 5 records: 3 added, 0 changed, 1 removed.\n");
    expect(second.terminal.said.err).toBe("");
  });

  test("serves a corpus as it is that was loaded by hand", async () => {
    const engine = await open();
    ship();
    await loadIt(engine, write("letters", letters));

    await startPlain(engine);

    expect(await placesIn(engine)).toBe("apqr");
  });

  test.each([
    { it: "another corpus", own: letters },
    { it: "a copy of the shipped one that somebody has edited", own: { ...shipped, places: ["a", "b", "c", "own"] } },
    { it: "another corpus of the same title and no id", own: { title: "Shipped", places: ["p", "q"] } },
  ])("stops where the graph holds what a server was set to: $it", async ({ own }) => {
    const engine = await open();
    ship();
    const path = write("own", own);
    await startWith(engine, path);
    const before = [await placesIn(engine), await readMeta(engine)];

    await expect(startPlain(engine)).rejects.toMatchObject({
      ...isRefused,
      held: { title: own.title, folder: path, records: own.places.length + 1 },
      asked: { id: "shipped-1", title: "Shipped" },
      message: expect.stringMatching(/^The graph holds another corpus[^]*"Shipped"[^]* records would go\.$/),
      hint: expect.stringMatching(
        new RegExp(`serve --as-is [^]*ANTIPHONY_CORPUS=${path} antiphony serve [^]*load .*seed --replace `),
      ),
    });

    expect([await placesIn(engine), await readMeta(engine)]).toEqual(before);
  });

  test("stops where a folder stood in the place of the shipped corpus, and the package has its own again", async () => {
    const engine = await open();
    ship(letters);
    await startPlain(engine);
    ship();

    await expect(startPlain(engine)).rejects.toMatchObject(isRefused);

    expect(await placesIn(engine)).toBe("apqr");
  });

  test("leaves a graph alone that a newer version of the program loaded", async () => {
    const engine = await open();
    ship({ ...shipped, places: ["a"] });
    await startPlain(engine);
    await changeGraph(engine, { meta: { schemaVersion: 1000 } });
    ship();

    await expect(startPlain(engine)).rejects.toMatchObject({ code: "OUTDATED_GRAPH", isNewer: true });

    expect(await placesIn(engine)).toBe("a");
  });
});

describeNeo4j("a start over records that no load accounts for", (open) => {
  test("stops, and leaves them alone", async () => {
    const engine = await open();
    ship();
    await loadIt(engine, write("letters", letters));
    await engine.write([{ text: "MATCH (m:Meta) DELETE m", parameters: {} }]);

    await expect(startPlain(engine)).rejects.toMatchObject(isRefused);

    expect(await placesIn(engine)).toBe("apqr");
  });
});

describeEachEngine("a start over a graph that an older release loaded", (open) => {
  const old: SmallCorpus = { title: "Shipped", places: ["a", "b"] };

  test.each([
    { it: "lacks records of today's", places: ["a", "b"] },
    { it: "has them all", places: ["a", "b", "c", "d"] },
  ])("takes it for the shipped corpus where it is marked so, has no id of its own, and $it", async ({ places }) => {
    const engine = await open();
    ship();
    await loadAsBefore(engine, write("old", { ...old, places }), "shipped 0123abcd");

    await startPlain(engine);

    expect(await placesIn(engine)).toBe("abcd");
    expect((await readMeta(engine))?.mark).toMatchObject({ corpusId: "shipped-1", loadedBy: "PACKAGE" });
    expect((await readMeta(engine))?.origin).toBeUndefined();
  });

  test.each([
    { it: "another corpus", own: { title: "Letters", places: ["p", "q"] } },
    { it: "another corpus of the same title", own: { title: "Shipped", places: ["p", "q"] } },
    { it: "a copy of the shipped one with a single addition", own: { title: "Shipped", places: ["a", "b", "own"] } },
    { it: "a part of the shipped one under a title of its own", own: { title: "My choice", places: ["a", "b"] } },
  ])("gives nothing for the mark where it is $it", async ({ own }) => {
    const engine = await open();
    ship();
    await loadAsBefore(engine, write("own", own), "shipped 0123abcd");

    await expect(startPlain(engine)).rejects.toMatchObject(isRefused);

    expect(await placesIn(engine)).toBe(own.places.join(""));
  });

  test("takes the same files for the same, whoever loaded them", async () => {
    const engine = await open();
    ship();
    const path = write("own", { title: "Letters", places: ["p"] });
    await loadAsBefore(engine, path, `shipped ${await hashFolder(path)}`);

    await startWith(engine, path);

    expect(await placesIn(engine)).toBe("p");
    expect((await readMeta(engine))?.origin).toMatch(/^shipped /);
  });

  test("serves as it is what a person had loaded, unless it is laid out otherwise", async () => {
    const engine = await open();
    ship();
    const path = write("own", { title: "Letters", places: ["p"] });
    await loadAsBefore(engine, path);
    await startPlain(engine);
    await loadAsBefore(engine, path, undefined, 3);

    await expect(startPlain(engine)).rejects.toMatchObject({ code: "OUTDATED_GRAPH", corpus: '"Letters"' });
    await expect(serveAsItIs(engine, plainWorld())).rejects.toMatchObject({ code: "OUTDATED_GRAPH" });

    expect(await placesIn(engine)).toBe("p");
    await loadIt(engine, path);
    await startPlain(engine);
    expect(await placesIn(engine)).toBe("p");
  });
});

describeEachEngine("a start with ANTIPHONY_CORPUS", (open) => {
  test("loads it into an empty graph, and over an older version of it, however that was loaded", async () => {
    const engine = await open();
    ship();
    await startWith(engine, write("letters", letters));
    const newer = write("newer", { ...letters, title: "Letters, revised", places: ["z"] });

    await startWith(engine, newer);

    expect(await placesIn(engine)).toBe("z");
    await loadIt(engine, write("letters", letters));
    await startWith(engine, newer);
    expect((await readMeta(engine))?.mark).toMatchObject({ corpusId: "letters", loadedBy: "SETTING", folder: newer });
  });

  test.each([
    { it: "the shipped one", before: (engine: Engine) => startPlain(engine) },
    {
      it: "one loaded by hand",
      before: (engine: Engine) => loadIt(engine, write("by-hand", { ...shipped, id: "x" })),
    },
    {
      it: "another that it was set to",
      before: (engine: Engine) => startWith(engine, write("set", { ...shipped, id: "x" })),
    },
  ])("stops where the graph holds another one: $it", async ({ before }) => {
    const engine = await open();
    ship();
    await before(engine);

    await expect(startWith(engine, write("letters", letters))).rejects.toMatchObject({
      ...isRefused,
      held: { title: "Shipped", records: 5 },
      asked: { id: "letters" },
      removed: 3,
    });

    expect(await placesIn(engine)).toBe("abcd");
  });

  test("stops where the title is the same by accident, and goes on where most of the records are the same", async () => {
    const engine = await open();
    ship();
    await startWith(engine, write("one", { title: "Letters", places: ["p", "q", "r"] }));

    await expect(startWith(engine, write("two", { title: "Letters", places: ["r", "s"] }))).rejects.toMatchObject({
      ...isRefused,
      message: expect.stringContaining("Both go by this name"),
    });
    await startWith(engine, write("three", { title: "Letters", places: ["q", "r", "s"] }));
    await startWith(engine, write("four", { id: "now-with-an-id", title: "Letters", places: ["q", "r", "s"] }));

    expect(await placesIn(engine)).toBe("qrs");
    expect((await readMeta(engine))?.mark?.corpusId).toBe("now-with-an-id");
  });

  test("is told where it loads nothing, because the graph is to be served as it is", async () => {
    const engine = await open();
    const world = worldWith(write("letters", letters));

    await serveAsItIs(engine, world);

    expect(world.terminal.said.err).toBe("ANTIPHONY_CORPUS is left aside, since --as-is loads nothing.\n");
    expect(await readMeta(engine)).toBeUndefined();
  });
});
