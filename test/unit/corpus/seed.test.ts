import { countedSteps } from "../../support/counted-steps.js";
import { join } from "node:path";
import { countRecords } from "../../../src/corpus/count-records.js";
import { readCorpus, type ReadCorpus } from "../../../src/corpus/read-corpus.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";

const seed = join(__dirname, "..", "..", "..", "seed");
let corpus: ReadCorpus;
beforeAll(async () => {
  corpus = await readCorpus(seed);
});

/** How many records with the label have each value of the property. */
function countBy(label: string, property: string): Readonly<Record<string, number>> {
  const values = corpus.records
    .filter(({ labels }) => labels.includes(label))
    .map(({ properties }) => String(properties[property]));
  return values.reduce<Record<string, number>>(
    (counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }),
    {},
  );
}

const edges = (type: string): readonly GraphRecord["edges"][number][] =>
  corpus.records.flatMap((record) => record.edges.filter((edge) => edge.type === type));

test("has no problems", () => {
  expect(corpus.problems).toEqual([]);
});

test("has all facts of the record", () => {
  expect(countRecords(corpus.records)).toMatchObject({
    Article: 148,
    Conflict: 26,
    Convention: 7,
    CrossReference: 122,
    Event: 23,
    IdentityHypothesis: 19,
    Person: 111,
    Signature: 57,
    TextRelation: 18,
    Vote: 10,
  });
  expect(countBy("Article", "evidence")).toEqual({ SEEN: 116, REFERENCED: 32 });
  expect(countBy("Person", "nameForm")).toEqual({ FULL: 51, PARTIAL: 60 });
  expect(countBy("TextRelation", "kind")).toEqual({ TRANSLATION: 12, VERSION: 6 });
  expect(countBy("Event", "isPlanned")).toEqual({ false: 22, true: 1 });
});

test("says of every page that was read in an archive when it was copied", () => {
  const copies = corpus.records.flatMap(({ id, labels, properties }) => {
    const copied = /web\.archive\.org\.?\/web\/(\d{4})(\d{2})(\d{2})/.exec(String(properties["url"]));
    const isRead = labels.includes("Article") && properties["evidence"] === "SEEN";
    return isRead && copied ? [`${id.replace("article/", "text-date/")}--archived--${copied.slice(1).join("-")}`] : [];
  });

  expect(copies).toHaveLength(5);
  expect(corpus.records.map(({ id }) => id)).toEqual(expect.arrayContaining(copies));
});

test("keeps the seven claims on the turnout side by side", () => {
  const members = corpus.records.filter(({ edges: own }) =>
    own.some(({ type, to }) => type === "IN_CONFLICT" && to === "conflict/turnout-of-the-poll"),
  );

  const sources = members.flatMap(({ edges: own }) =>
    own.filter(({ type }) => type === "STATED_IN").map(({ to }) => to),
  );
  expect(sources.sort()).toEqual([
    "article/es-el-voto-de-la-iso",
    "article/fr-bakchich-le-vote-de-liso",
    "article/fsp-stay-the-revolutionary-course",
    "article/it-difesacivica-voto",
    "article/rsorg-why-i-voted-to-dissolve",
    "article/sw-the-isos-vote-to-dissolve-and-what-comes-next",
    "article/wl-dissolution-from-below",
  ]);
});

test.each([
  ["conflict/turnout-of-the-poll", "COMPATIBLE"],
  ["conflict/when-the-document-arrived", "DISPUTED"],
  ["conflict/membership", "DISPUTED"],
  ["conflict/number-of-proposals", "SINGLE_SOURCE"],
  ["conflict/forty-years-of-defeats", "SINGLE_SOURCE"],
  ["conflict/end-of-publication", "DISPUTED"],
])("%s is %s", (conflict, agreement) => {
  expect(corpus.records.find(({ id }) => id === conflict)?.properties["agreement"]).toBe(agreement);
});

test.each([
  ["who-the-voters-were", "DISPUTED", ["474 members, and some ex-members besides"]],
  ["title-of-the-identity-politics-article", "COMPATIBLE", []],
  ["title-of-the-socialism-from-below-article", "COMPATIBLE", []],
  ["end-of-publication", "DISPUTED", ["has stopped publishing (3 April)"]],
  ["membership", "DISPUTED", ["800 or 900", "maybe 900"]],
])("in conflict/%s, which is %s, words of one side stand only against %j", (name, agreement, others) => {
  const conflict = corpus.records.find(({ id }) => id === `conflict/${name}`);
  const sided = corpus.records.filter(
    ({ properties, edges: own }) => properties["side"] && own.some(({ to }) => to === conflict?.id),
  );
  const ids = new Set(sided.map(({ id }) => id));
  const stated = new Map(corpus.records.map(({ id, properties }) => [id, properties["stated"]]));
  const against = corpus.records.flatMap(({ id, edges: own }) =>
    own
      .filter(({ type, to }) => type === "RIVALS" && (ids.has(id) || ids.has(to)))
      .map(({ to }) => stated.get(ids.has(id) ? to : id)),
  );

  expect(sided.length).toBeGreaterThan(1);
  expect(conflict?.properties["agreement"]).toBe(agreement);
  expect([...new Set(against)].sort()).toEqual(others);
});

test("counts no peak among the members shortly before the end", () => {
  expect(corpus.records.find(({ id }) => id === "conflict/membership")?.properties).toMatchObject({
    spreadLeast: 800,
    spreadMost: 900,
  });
});

test.each([
  ["477 ISO members, dozens of them recently resigned; about two-thirds of the membership", "477"],
  ["several hundred members", "several hundred"],
  ["around 70 percent of those who voted", "around 70 percent"],
  ["70% of 477", "70%"],
  ["existed from 1976", "1976"],
  ["on March 29 voted to dissolve", "on March 29"],
  ["March 2019 (annual delegate conference)", "March 2019"],
  ["2018 national convention", "2018"],
])("keeps beside `%s` that the source is also quoted as `%s`", (stated, shorter) => {
  const claim = corpus.records.find(({ properties }) => properties["stated"] === stated);

  expect(claim?.properties["note"]).toMatch(`Also put as: ${shorter}`);
});

test("leaves open upwards what a source adds without a number, in every vote of the poll", () => {
  const turnouts = corpus.records.filter(
    ({ properties, edges: own }) =>
      properties["property"] === "turnout" && own.some(({ to }) => to === "article/wl-dissolution-from-below"),
  );

  expect(turnouts.map(({ properties: { lower, upper } }) => ({ lower, upper }))).toEqual([
    { lower: 474, upper: undefined },
    { lower: 474, upper: undefined },
  ]);
});

test("has a claim with a source for the result of every vote", () => {
  const votes = corpus.records.filter(({ labels, properties }) => labels.includes("Vote") && properties["result"]);
  const results = corpus.records
    .filter(({ properties }) => properties["property"] === "result")
    .flatMap(({ properties, edges: own }) =>
      own.filter(({ type }) => type === "ABOUT").map(({ to }) => `${to}: ${String(properties["stated"])}`),
    );

  expect(results).toEqual(
    expect.arrayContaining(votes.map(({ id, properties }) => `${id}: ${String(properties["result"])}`)),
  );
});

test("has every edge end at a record", () => {
  const ids = new Set(corpus.records.map(({ id }) => id));
  const loose = corpus.records.flatMap(({ id, edges: own }) =>
    own.filter(({ from, to }) => !ids.has(from ?? id) || !ids.has(to)),
  );

  expect(loose).toEqual([]);
});

test("has one materialized edge for each record that ties two", () => {
  expect({
    signed: edges("SIGNED").length,
    refers: edges("REFERS_TO").length,
    claims: edges("CLAIMS").length,
    translations: edges("TRANSLATION_OF").length,
    versions: edges("VERSION_OF").length,
  }).toEqual({ signed: 57, refers: 122, claims: countRecords(corpus.records)["Claim"], translations: 12, versions: 6 });
});

test("stores only what a graph can hold: scalars, and lists of one kind without nulls", () => {
  const odd = corpus.records.flatMap(({ id, properties }) =>
    Object.entries(properties).flatMap(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      const kinds = new Set(values.map((each) => typeof each));
      const isFit = kinds.size === 1 && values.every((each) => ["string", "number", "boolean"].includes(typeof each));
      return isFit ? [] : [`${id}.${name}`];
    }),
  );

  expect(odd).toEqual([]);
});

test("is read in six million steps", async () => {
  expect(await countedSteps(() => readCorpus(seed))).toBeLessThan(6_000_000);
});
