import type { GraphRecord } from "../../../../../src/model/graph/graph-record.js";
import { crossReferenceId } from "../../../../../src/model/identifiers.js";
import { deriveAll } from "../../../../../src/records/derive-all.js";

const article = (name: string, published?: string, properties: GraphRecord["properties"] = {}): GraphRecord => ({
  id: `article/${name}`,
  labels: ["Article"],
  status: null,
  properties: { title: name, language: "en", ...(published !== undefined && { published }), ...properties },
  edges: [],
});

interface Reference {
  readonly type?: string;
  readonly evidence?: string;
  readonly status?: GraphRecord["status"];
}

const refers = (
  from: string,
  to: string,
  { type = "REPLIES_TO", evidence = "NAMED", status = "ACCEPTED" }: Reference = {},
): GraphRecord => ({
  id: crossReferenceId(`article/${from}`, type, `article/${to}`),
  labels: ["CrossReference"],
  status,
  properties: { type, evidence },
  edges: [
    { type: "REFERENCE_FROM", to: `article/${from}` },
    { type: "REFERENCE_TO", to: `article/${to}` },
  ],
});

function boundsOf(name: string, records: readonly GraphRecord[]) {
  const { properties = {} } = deriveAll(records).records.find(({ id }) => id === `article/${name}`) ?? {};
  const { publishedEarliest: earliest, publishedLatest: latest } = properties;
  const { publishedFirmEarliest: firmEarliest, publishedFirmLatest: firmLatest } = properties;
  const { publishedEarliestBy: earliestBy, publishedLatestBy: latestBy } = properties;
  return { earliest, latest, firmEarliest, firmLatest, earliestBy, latestBy };
}

test("a text without a date lies between what it answers and what answers it, whatever stands between", () => {
  const records = [
    article("first", "2019-03-15"),
    article("undated"),
    article("about", "2019~"),
    article("last", "2019-04-19"),
    refers("undated", "first"),
    refers("about", "undated"),
    refers("last", "about", { type: "CITES" }),
  ];

  expect(boundsOf("undated", records)).toEqual({
    earliest: "2019-03-15",
    latest: "2019-04-19",
    firmEarliest: "2019-03-15",
    firmLatest: "2019-04-19",
    earliestBy: ["ANSWERS article/first"],
    latestBy: ["ANSWERS article/about", "MENTIONS article/last"],
  });
});

test("what was matched by the editors is possible, and not firm", () => {
  const records = [article("a", "2019-03-15"), article("b"), refers("b", "a", { evidence: "INFERRED" })];

  expect(boundsOf("b", records)).toMatchObject({
    earliest: "2019-03-15",
    firmEarliest: undefined,
    earliestBy: ["ANSWERS? article/a"],
  });
});

test("a firm way counts for what is firm, though a doubtful one leads to the same text sooner", () => {
  const records = [
    article("a", "2019-03-15"),
    article("between", "2019"),
    article("b"),
    refers("b", "a", { evidence: "INFERRED" }),
    refers("b", "between"),
    refers("between", "a"),
  ];

  expect(boundsOf("b", records)).toMatchObject({ earliest: "2019-03-15", firmEarliest: "2019-03-15" });
});

test("what is suggested or rejected tells nothing", () => {
  for (const status of ["SUGGESTED", "REJECTED"] as const) {
    const records = [article("a", "2019-03-15"), article("b", "2019"), refers("b", "a", { status })];

    expect(boundsOf("b", records)).toMatchObject({ earliest: "2019-01-01", latest: "2019-12-31" });
  }
});

test("a firm day is never moved, and what contradicts a date is left out", () => {
  const records = [
    article("late", "2019-05-01"),
    article("day", "2019-03-15"),
    article("month", "2019-03"),
    refers("day", "late"),
    refers("month", "late"),
  ];

  expect(boundsOf("day", records)).toMatchObject({ earliest: "2019-03-15", latest: "2019-03-15" });
  expect(boundsOf("month", records)).toMatchObject({ earliest: "2019-03-01", latest: "2019-03-31" });
});

test("an approximate date is possible only, until firm texts stand around it", () => {
  expect(boundsOf("a", [article("a", "2019-04~")])).toMatchObject({
    earliest: "2019-03-01",
    latest: "2019-05-31",
    firmEarliest: undefined,
    firmLatest: undefined,
  });
});

test("a text that was never seen is not later than the one that makes it known", () => {
  const unseen = { ...article("a"), edges: [{ type: "KNOWN_FROM", to: "article/b" }] };

  expect(boundsOf("a", [unseen, article("b", "2019-04-03")])).toMatchObject({
    latest: "2019-04-03",
    latestBy: ["TELLS_OF article/b"],
  });
});

test("a circle of answers ends", () => {
  const records = [article("a", "2019"), article("b", "2019-06"), refers("a", "b"), refers("b", "a")];

  expect(boundsOf("a", records)).toMatchObject({ earliest: "2019-06-01", latest: "2019-06-30" });
});

test.each(["INFERRED", "READ_FROM_ADDRESS"])(
  "a date of an event on the basis %s is possible, and not firm",
  (whenBasis) => {
    const properties = { name: "Meeting", whenDate: "2019-03-15", whenBasis, isPlanned: false };
    const meeting = { id: "event/meeting", labels: ["Occurrence", "Event"], status: null, properties, edges: [] };
    const [derived] = deriveAll([meeting]).records;

    expect(derived?.properties["whenEarliest"]).toBe("2019-03-15");
    expect(derived?.properties["whenFirmEarliest"]).toBeUndefined();
  },
);
