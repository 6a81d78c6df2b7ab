import type { Engine, GraphSchema } from "../../../src/engine/engine.js";
import { describeEachEngine, type OpenEngine } from "../../support/describe-each-engine.js";

const texts: Readonly<Record<string, string>> = {
  "article/final-steps": "taking our final steps iso 2019 dissolve",
  "article/reply": "a reply to the final steps of the iso",
  "article/chinese": "国 际 社 会 主 义 组 织 iso",
  "article/russian": "международная социалистическая организация 2019",
  "article/arabic": "المنظمه الاشتراكيه الامميه 2019",
  "article/greek": "η οδοσ τησ οργανωσησ",
  "article/words": "and or not to the with 3d x2 1 a",
  "event/convention": "convention of the iso 2019",
};
const both = [
  { index: "all", label: "Article", property: "searchText" },
  { index: "all", label: "Event", property: "searchText" },
];
const schema: GraphSchema = {
  keys: [
    { label: "Article", property: "id", isUnique: true },
    { label: "Event", property: "id", isUnique: true },
  ],
  search: [...both, { index: "articles", label: "Article", property: "searchText" }],
};

async function openLibrary(open: OpenEngine): Promise<Engine> {
  const engine = await open(schema);
  const rows = Object.entries(texts).map(([id, searchText]) => ({ id, searchText }));
  const create = (label: string) => ({
    text: `UNWIND $rows AS row CREATE (n:${label}) SET n = row`,
    parameters: { rows: rows.filter(({ id }) => id.startsWith(label.toLowerCase())) },
  });
  await engine.write([create("Article"), create("Event")]);
  return engine;
}

async function find(
  engine: Engine,
  terms: readonly (readonly string[])[],
  index = "all",
  limit = 100,
): Promise<string[]> {
  const hits = await engine.search({ index, terms, limit });
  return hits.map(({ id }) => id).sort();
}

describeEachEngine("Engine.search", (open) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openLibrary(open);
  });

  test.each([
    { it: "one word, over several labels", terms: [["convention"]], ids: ["event/convention"] },
    { it: "all words", terms: [["final"], ["iso"]], ids: ["article/final-steps", "article/reply"] },
    { it: "all words, one of which nobody has", terms: [["final"], ["nobody"]], ids: [] },
    {
      it: "any of the alternatives",
      terms: [
        ["dissolve", "reply"],
        ["iso", "nobody"],
      ],
      ids: ["article/final-steps", "article/reply"],
    },
    { it: "digits", terms: [["2019"], ["iso"]], ids: ["article/final-steps", "event/convention"] },
    { it: "Chinese, a sign at a time", terms: [["社"], ["会"]], ids: ["article/chinese"] },
    { it: "Chinese beside Latin", terms: [["国"], ["iso"]], ids: ["article/chinese"] },
    { it: "Cyrillic", terms: [["социалистическая"]], ids: ["article/russian"] },
    { it: "Arabic", terms: [["الاشتراكيه"], ["2019"]], ids: ["article/arabic"] },
    { it: "Greek", terms: [["οδοσ"]], ids: ["article/greek"] },
    { it: "stop words and operators", terms: [["and"], ["or"], ["not"], ["to"], ["the"]], ids: ["article/words"] },
    { it: "words of one character, and with digits", terms: [["a"], ["1"], ["3d"], ["x2"]], ids: ["article/words"] },
    { it: "no beginnings of words", terms: [["conv"]], ids: [] },
    { it: "nothing for no terms", terms: [], ids: [] },
    { it: "nothing for a term without alternatives", terms: [["iso"], []], ids: [] },
    { it: "nothing for an empty word", terms: [[""]], ids: [] },
  ])("finds $it", async ({ terms, ids }) => {
    expect(await find(engine, terms)).toEqual(ids);
  });

  test.each([
    "*",
    "is*",
    "i?o",
    "iso~",
    '"iso',
    "-iso",
    "+iso",
    "iso AND",
    "searchText:iso",
    "[a TO z]",
    "\\",
    "(",
    "iso||",
    "AND",
    " ",
  ])("takes %j for plain text, which no word contains", async (term) => {
    expect(await find(engine, [[term]])).toEqual([]);
    expect(await find(engine, [[term, "convention"]])).toEqual(["event/convention"]);
  });

  test("finds only what the index covers", async () => {
    expect(await find(engine, [["iso"], ["2019"]], "articles")).toEqual(["article/final-steps"]);
  });

  test("gives the best hits first, and no more than asked", async () => {
    const hits = await engine.search({ index: "all", terms: [["iso", "reply"]], limit: 2 });

    expect(hits).toHaveLength(2);
    expect(hits[0]?.id).toBe("article/reply");
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
  });

  test("sorts equal scores by id", async () => {
    await engine.write([
      { text: "UNWIND ['c', 'a', 'b'] AS id CREATE (:Article {id: id, searchText: 'equal words'})", parameters: {} },
    ]);

    const hits = await engine.search({ index: "all", terms: [["equal"]], limit: 10 });

    expect(hits.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("follows changes at once", async () => {
    const change = "MATCH (a:Article {id: 'article/greek'}) SET a.searchText = 'neos dromos'";
    await engine.write([{ text: change, parameters: {} }]);

    expect(await find(engine, [["οδοσ"]])).toEqual([]);
    expect(await find(engine, [["dromos"]])).toEqual(["article/greek"]);
  });

  test("forgets what was rolled back, and what was deleted", async () => {
    const create = { text: "CREATE (:Article {id: 'z', searchText: 'zebra'})", parameters: {} };
    await engine.write([create, { text: "BROKEN", parameters: {} }]).catch(() => undefined);
    expect(await find(engine, [["zebra"]])).toEqual([]);

    await engine.write([create]);
    await engine.write([{ text: "MATCH (a:Article {id: 'z'}) DELETE a", parameters: {} }]);

    expect(await find(engine, [["zebra"]])).toEqual([]);
  });

  test("says so when there is no such index", async () => {
    const search = engine.search({ index: "nowhere", terms: [["iso"]], limit: 1 });

    await expect(search).rejects.toMatchObject({ code: "SEARCH_INDEX_MISSING", index: "nowhere" });
  });

  test("covers another label once it is prepared for it", async () => {
    await engine.write([{ text: "CREATE (:Topic {id: 'topic/x', searchText: 'xylophone'})", parameters: {} }]);

    await engine.prepare({ ...schema, search: [...both, { index: "all", label: "Topic", property: "searchText" }] });

    expect(await find(engine, [["xylophone"]])).toEqual(["topic/x"]);
    expect(await find(engine, [["convention"]])).toEqual(["event/convention"]);
  });
});
