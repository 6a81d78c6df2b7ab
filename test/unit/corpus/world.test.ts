import { join } from "node:path";
import { countRecords } from "../../../src/corpus/count-records.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { findCitationType } from "../../../src/model/citation-type.js";
import { materializedEdges } from "../../../src/model/graph/materialized-edges.js";
import type { GraphEdge, GraphRecord } from "../../../src/model/graph/graph-record.js";

const world = join(__dirname, "..", "..", "fixtures", "world");
let byId: ReadonlyMap<string, GraphRecord>;
beforeAll(async () => {
  const { records, problems } = await readCorpus(world);
  // Who signed twice, the circle of one, and dates of texts in every form.
  expect(problems.map(({ code, severity }) => `${severity} ${code}`).sort()).toEqual([
    "warning DOUBLE_SIGNATURE",
    ...Array.from({ length: 5 }, () => "warning INTERVAL_OF_TEXT"),
    "warning SELF_REFERENCE",
  ]);
  byId = new Map(records.map((record) => [record.id, record]));
});

const propertiesOf = (id: string): GraphRecord["properties"] => byId.get(id)?.properties ?? {};
const labelled = (label: string): readonly GraphRecord[] =>
  [...byId.values()].filter(({ labels }) => labels.includes(label));
const own = (record: GraphRecord | undefined, type: string): readonly string[] =>
  (record?.edges ?? []).filter((edge) => edge.type === type && edge.from === undefined).map(({ to }) => to);
const claimsOn = (subject: string, property: string): readonly GraphRecord[] =>
  labelled("Claim").filter(
    (claim) => own(claim, "ABOUT").includes(subject) && claim.properties["property"] === property,
  );
const claimOn = (subject: string, property: string, stated: string): GraphRecord | undefined =>
  claimsOn(subject, property).find((claim) => claim.properties["stated"] === stated);

test("is small, and has something of everything", () => {
  expect(countRecords(byId.values())).toMatchObject({
    Article: 77,
    CrossReference: 60,
    Signature: 35,
    Convention: 3,
    Occurrence: 9,
    Vote: 4,
  });
});

test("has accepted, suggested and rejected records of each kind that is reviewed", () => {
  const statuses = ["Signature", "CrossReference", "TextRelation", "Claim", "IdentityHypothesis"].map((label) => [
    label,
    [...new Set(labelled(label).map(({ status }) => status))].sort(),
  ]);

  expect(statuses).toEqual(statuses.map(([label]) => [label, ["ACCEPTED", "REJECTED", "SUGGESTED"]]));
});

describe("works", () => {
  test.each([
    ["article/chain-01", "article/chain-01", 0, false],
    ["article/chain-01-handbill", "article/chain-01", 1, false],
    ["article/de-chain-01", "article/chain-01", 2, true],
    ["article/de-chain-01-reprint", "article/chain-01", 2, true],
    ["article/tr-chain-01", "article/chain-01", 2, true],
    ["article/zh-hant-chain-01", "article/chain-01", 2, true],
    ["article/he-chain-01-part", "article/he-chain-01-part", 0, true],
    ["article/chain-01-extract", "article/chain-01-extract", 0, false],
    ["article/ja-note", "article/ja-note", 0, false],
    ["article/pt-br-note", "article/pt-br-note", 0, false],
  ])("puts %s to %s", (id, root, derivation, isTranslation) => {
    expect(own(byId.get(id), "WORK")).toEqual([root]);
    expect(propertiesOf(id)).toMatchObject({ derivation, isTranslation });
  });
});

describe("what keeps dates from being firm", () => {
  test.each([
    ["article/chain-01", "publishedDoubts", undefined],
    ["event/june-convention", "whenDoubts", undefined],
    ["event/split", "whenDoubts", undefined],
    ["event/spring-hearing", "whenDoubts", ["APPROXIMATE"]],
    ["event/poll", "whenDoubts", ["INFERRED"]],
    ["event/congress-2021", "whenDoubts", ["PLANNED"]],
    ["event/storm", "whenDoubts", ["DISPUTED"]],
  ])("is noted on %s", (id, property, doubts) => {
    expect(propertiesOf(id)[property]).toEqual(doubts);
  });
});

describe("the values of claims", () => {
  test.each([
    ["vote/pier", "turnout", "212", { valueKind: "NUMBER", value: 212, unit: "COUNT", base: "voters", language: "en" }],
    ["vote/pier", "turnout", "212 votants", { valueKind: "NUMBER", value: 212, language: "fr" }],
    [
      "vote/pier",
      "turnout",
      "230 and no fewer",
      { valueKind: "NUMBER", value: 230, lower: 230, upper: 230, isApproximate: false },
    ],
    ["vote/pier", "turnout", "more than 200", { valueKind: "NUMBER", value: 200, lower: 200, isApproximate: true }],
    ["event/june-convention", "attendance", "at least 40", { valueKind: "NUMBER", lower: 40 }],
    ["event/storm", "date", "on 3 June", { valueKind: "DATE", date: "2019-06-03" }],
    ["topic/cause-of-the-rust", "cause", "billige Farbe", { valueKind: "TEXT", language: "de" }],
    ["topic/cause-of-the-rust", "cause", "the sea", { valueKind: "TEXT", language: "en" }],
  ])("%s, %s: %s", (subject, property, stated, value) => {
    expect(claimOn(subject, property, stated)?.properties).toMatchObject(value);
  });

  test.each([
    ["vote/pier", "turnout", "not given"],
    ["event/june-convention", "attendance", "several hundred"],
  ])("%s, %s: %s is none", (subject, property, stated) => {
    const properties = claimOn(subject, property, stated)?.properties ?? {};

    expect(["valueKind", "value", "lower", "upper"].filter((name) => name in properties)).toEqual([]);
  });
});

test("ties a claim to the one that it repeats", () => {
  const original = claimOn("vote/pier", "turnout", "212");
  const repeated = claimOn("vote/pier", "turnout", "212 votants");

  expect(own(repeated, "DERIVED_FROM")).toEqual([original?.id]);
  expect(repeated?.properties["derivedFromId"]).toBe(original?.id);
});

test("keeps equal words on two options apart", () => {
  const claims = claimsOn("vote/pier", "share").filter(({ properties }) => properties["stated"] === "two-thirds");

  expect(claims.flatMap((claim) => own(claim, "ON_OPTION")).sort()).toEqual([
    "vote-option/pier--remove",
    "vote-option/pier--repair",
  ]);
});

test("ties each two rivals once, only reviewed ones, and no echoes", () => {
  const pairs = labelled("Claim").flatMap((claim) => own(claim, "RIVALS").map((other) => [claim.id, other] as const));
  const words = pairs.map((pair) =>
    pair
      .map((id) => String(propertiesOf(id)["stated"]))
      .sort()
      .join(" / "),
  );

  expect(pairs.filter(([one, other]) => one >= other)).toEqual([]);
  expect(words.sort()).toEqual([
    "212 / 230 and no fewer",
    "4 June / on 3 June",
    "4 May 1888 / in 1887",
    "41 / 44",
    "44 / forty-one",
    "cheap paint / salt and neglect",
    "cheap paint / the sea",
    "on 3 June / the fourth of June",
    "salt and neglect / the sea",
  ]);
});

test.each([
  ["conflict/turnout", "DISPUTED", { spreadLeast: 200, spreadMost: 230 }],
  ["conflict/membership-of-the-union", "COMPATIBLE", { spreadLeast: 474, spreadMost: 500 }],
  ["conflict/colour", "AGREED", {}],
  ["conflict/day-of-the-storm", "DISPUTED", {}],
])("%s is %s", (id, agreement, spread) => {
  expect(propertiesOf(id)).toMatchObject({ agreement, ...spread });
});

describe("when something was", () => {
  test("is the best supported claim where no editor has decided", () => {
    expect(propertiesOf("event/storm")).toMatchObject({
      whenDate: "2019-06-04",
      whenBasis: "STATED",
      // By the first day that any of the rivals gives.
      whenKey: "2019-06-03",
    });
  });

  test("is of a vote that of its event", () => {
    expect(propertiesOf("vote/pier")).toMatchObject({
      whenDate: "2019-06-28/2019-06-29",
      whenBasis: "STATED",
      whenLatest: "2019-06-29",
    });
    expect(propertiesOf("vote/lamp")).toMatchObject({ whenDate: "2020-06-30~", whenEarliest: "2020-06-29" });
  });

  test("sorts last where nobody says", () => {
    expect(propertiesOf("event/split")["whenKey"]).toBe("9999-12-31");
    expect(propertiesOf("event/split")["whenDate"]).toBeUndefined();
    expect(propertiesOf("article/undated-a")).toMatchObject({
      publishedKey: "9999-12-31",
      publishedDescendingKey: "",
      publishedEarliestKey: "9999-12-31",
      publishedLatestDescendingKey: "",
      publishedYear: "undated",
    });
  });

  test("sorts by its end where its start is open", () => {
    expect(propertiesOf("article/date-until")).toMatchObject({
      publishedKey: "2018-04-19",
      publishedLatest: "2018-04-19",
    });
    expect(propertiesOf("article/date-until")["publishedEarliest"]).toBeUndefined();
  });

  test("sorts last by its first day where that is open, whichever way", () => {
    expect(propertiesOf("article/date-until")).toMatchObject({
      publishedEarliestKey: "9999-12-31",
      publishedEarliestDescendingKey: "",
      publishedLatestKey: "2018-04-19",
      publishedLatestDescendingKey: "2018-04-19",
    });
  });
});

test("searches titles, names and words in every script", () => {
  expect(propertiesOf("article/zh-hans-chain-01")["searchText"]).toBe(
    "谁 来 油 漆 码 头 致 市 议 会 的 公 开 信 the letter in chinese with a map 水 澜",
  );
  expect(propertiesOf("article/tr-chain-01")["searchTitle"]).toBe("iskeleyi kim boyayacak isikli kiyi");
  expect(propertiesOf("organization/harbour-workers")["nameKey"]).toBe(
    "harbour workers’ union\nhafenarbeiterverband\nlimaniscileri",
  );
  expect(propertiesOf("vote/lamp")["searchText"]).toBe(
    "shall there be a lamp for against how many voted beteiligung 41 forty one",
  );
});

test("gives a signature an id without its place", () => {
  expect([...byId.keys()].filter((id) => id.startsWith("signature/open-letter--"))).toEqual([
    "signature/open-letter--ada-q",
    "signature/open-letter--harbour-cat",
    "signature/open-letter--m-thorn",
    "signature/open-letter--the-harbour-workers",
    "signature/open-letter--tilda-reed",
    "signature/open-letter--u-v",
  ]);
});

describe("materialized edges", () => {
  test.each(materializedEdges.map((materializedEdge) => [materializedEdge.edge, materializedEdge] as const))(
    "%s agree with their records",
    (type, materializedEdge) => {
      const records = labelled(materializedEdge.concept).filter(({ properties }) =>
        Object.entries(materializedEdge.where).every(([name, value]) => properties[name] === value),
      );
      const tying = records.filter((record) => own(record, materializedEdge.from).length > 0);

      const contracted = tying.map((record): GraphEdge | undefined => record.edges.find((edge) => edge.type === type));
      expect(
        contracted.map((edge) => [
          edge?.from,
          edge?.to,
          edge?.properties?.["id"],
          edge?.properties?.["status"] ?? null,
        ]),
      ).toEqual(
        tying.map((record) => [
          own(record, materializedEdge.from)[0],
          own(record, materializedEdge.to)[0],
          record.id,
          record.status,
        ]),
      );
      expect(contracted.length).toBeGreaterThan(0);
    },
  );

  test("say of a reference what its type implies", () => {
    const implied = labelled("CrossReference").map(
      (record) => record.edges.find(({ type }) => type === "REFERS_TO")?.properties ?? {},
    );

    expect(implied.map(({ type, stance, response }) => [type, stance, response])).toEqual(
      implied.map(({ type }) => [
        type,
        findCitationType(String(type))?.stance,
        findCitationType(String(type))?.isResponse,
      ]),
    );
    expect(new Set(implied.map(({ type }) => type)).size).toBe(27);
  });
});

test("calls the properties of claims and conflicts as the corpus does, and in English at least as they are named", () => {
  const labelsOf = (id: string) => [propertiesOf(id)["propertyLabel"], propertiesOf(id)["propertyLabelLanguages"]];

  expect(labelsOf("conflict/turnout")).toEqual([
    ["how many voted", "Beteiligung"],
    ["en", "de"],
  ]);
  expect(labelsOf(claimOn("vote/pier", "turnout", "212")?.id ?? "")).toEqual(labelsOf("conflict/turnout"));
  expect(labelsOf("conflict/founding-of-the-council")).toEqual([
    ["gegründet", "founded"],
    ["de", "en"],
  ]);
  expect(labelsOf("conflict/colour")).toEqual([["colour"], ["en"]]);
});
