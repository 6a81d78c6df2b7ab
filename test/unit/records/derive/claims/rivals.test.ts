import type { GraphRecord, PropertyValue } from "../../../../../src/model/graph/graph-record.js";
import { deriveAll } from "../../../../../src/records/derive-all.js";

interface Said {
  readonly stated: string;
  readonly date?: string;
  readonly value?: number;
  readonly isInConflict?: boolean;
  readonly statedAs?: string;
}

const claim = (name: string, { stated, date, value, isInConflict = false, statedAs = "QUOTED" }: Said): GraphRecord => {
  const properties: Record<string, PropertyValue> = { property: "date", stated, statedAs, rank: "NORMAL" };
  if (value !== undefined) Object.assign(properties, { unit: "COUNT", value, valueKind: "NUMBER" });
  else Object.assign(properties, date === undefined ? { valueKind: "TEXT" } : { date, valueKind: "DATE" });
  return {
    id: `claim/${name}`,
    labels: ["Claim"],
    status: "ACCEPTED",
    properties,
    edges: [
      { type: "ABOUT", to: "event/arrival" },
      { type: "STATED_IN", to: `article/${name}` },
      ...(isInConflict ? [{ type: "IN_CONFLICT", to: "conflict/when" }] : []),
    ],
  };
};

function rivalsAmong(claims: readonly GraphRecord[]): readonly string[] {
  const event = { id: "event/arrival", labels: ["Occurrence", "Event"], status: null, properties: {}, edges: [] };
  const conflict = {
    id: "conflict/when",
    labels: ["Conflict"],
    status: null,
    properties: { property: "date", topic: "When" },
    edges: [{ type: "CONCERNS", to: "event/arrival" }],
  };
  return deriveAll([event, conflict, ...claims])
    .records.flatMap(({ id, edges }) =>
      edges.filter(({ type }) => type === "RIVALS").map(({ to }) => [id, to].map(nameOf).sort().join(" ")),
    )
    .sort();
}

function nameOf(id: string): string {
  return id.slice("claim/".length);
}

const letter = claim("letter", { stated: "March 11", date: "2019-03-11", isInConflict: true });
const blog = claim("blog", { stated: "a letter to the convention", isInConflict: true });

test("what a conflict sets against a claim contradicts who says the same without being a member", () => {
  expect(rivalsAmong([letter, blog, claim("echo", { stated: "Monday, March 11", date: "2019-03-11" })])).toEqual([
    "blog echo",
    "blog letter",
  ]);
});

test("it contradicts who says it more exactly, and not who says it less so", () => {
  const month = claim("month", { stated: "in March", date: "2019-03", isInConflict: true });
  const day = claim("day", { stated: "March 11", date: "2019-03-11" });
  const year = claim("year", { stated: "in 2019", date: "2019" });

  expect(rivalsAmong([month, blog, day, year])).toEqual(["blog day", "blog month"]);
});

test("it contradicts the same words of others", () => {
  const same = claim("same", { stated: "A letter to the convention!" });

  expect(rivalsAmong([letter, blog, same])).toEqual(["blog letter", "letter same"]);
});

test("two outside contradict each other as the members do whose words they repeat", () => {
  const [echo, same] = [
    claim("echo", { stated: "Monday, March 11", date: "2019-03-11" }),
    claim("same", { stated: "a letter to the convention" }),
  ];

  expect(rivalsAmong([letter, blog, echo, same])).toEqual(["blog echo", "blog letter", "echo same", "letter same"]);
});

test("dates and numbers that cannot both be true need no conflict, and other words have none", () => {
  const claims = [
    claim("march", { stated: "in March", date: "2019-03" }),
    claim("april", { stated: "in April", date: "2019-04" }),
    claim("five", { stated: "5", value: 5 }),
    claim("six", { stated: "6", value: 6 }),
    claim("words", { stated: "long after the convention" }),
  ];

  expect(rivalsAmong(claims)).toEqual(["april march", "five six"]);
});

test("what was not seen contradicts nothing", () => {
  const unseen = claim("unseen", { stated: "March 11", date: "2019-03-11", statedAs: "NOT_SEEN" });

  expect(rivalsAmong([letter, blog, unseen])).toEqual(["blog letter"]);
});
