import fc from "fast-check";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { deriveAll } from "../../../src/records/derive-all.js";
import { derivations } from "../../../src/records/derive/derivations.js";
import { reachOf, reachOfAll } from "../../../src/records/affected-records.js";
import { RecordGraph } from "../../../src/records/record-graph.js";
import { randomStatements } from "./random-statements.js";
import { byContent, statementsIn } from "./worlds.js";

const changes: readonly ((record: GraphRecord, other: GraphRecord) => GraphRecord)[] = [
  (record) => ({ ...record, status: otherStatus(record.status) }),
  (record) => set(record, "published", "2017-05-06"),
  (record) => set(record, "whenDate", "2017-05"),
  (record) => set(record, "language", "fr"),
  (record) => set(record, "stated", "999"),
  (record) => set(record, "electorate", "some"),
  (record) => set(record, "isPlanned", record.properties["isPlanned"] !== true),
  (record) => ({ ...record, edges: [] }),
  (record, other) => (other.labels[0] === record.labels[0] ? { ...record, edges: other.edges } : record),
  (record) => ({ ...record, properties: {} }),
];

function otherStatus(status: GraphRecord["status"]): GraphRecord["status"] {
  return status && (status === "ACCEPTED" ? "REJECTED" : "ACCEPTED");
}

function set(record: GraphRecord, name: string, value: string | boolean): GraphRecord {
  return name in record.properties ? { ...record, properties: { ...record.properties, [name]: value } } : record;
}

/** What holds something else after a change, and is not said to. */
function missedBy(said: readonly GraphRecord[], changed: GraphRecord): readonly string[] {
  const before = deriveAll(said).records;
  const after = deriveAll(said.map((record) => (record.id === changed.id ? changed : record))).records;
  const reached = reachOfAll(derivations, [changed.id], [new RecordGraph(before), new RecordGraph(after)]);
  const [was, is] = [byContent(before), byContent(after)];
  return [...is].flatMap(([id, content]) => (content === was.get(id) || reached.has(id) ? [] : [id]));
}

test.each(["world", 40] as const)(
  "whatever changes with a record is in its reach, in the corpus %s",
  async (corpus) => {
    const said = await statementsIn(corpus);
    const record = fc.constantFrom(...said);

    fc.assert(
      fc.property(record, record, fc.constantFrom(...changes), (one, other, change) => {
        expect(missedBy(said, change(one, other))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  },
);

test("whatever changes with a record is in its reach, in random worlds", () => {
  fc.assert(
    fc.property(randomStatements, fc.nat(), fc.nat(), fc.constantFrom(...changes), (said, one, other, change) => {
      const [record, another] = [one, other].map((place) => said[place % said.length]);
      if (record === undefined || another === undefined) throw new Error("a world without records");
      // A circle of texts is refused before anything is derived.
      fc.pre(record.labels[0] !== "TextRelation" || another.id === record.id);
      expect(missedBy(said, change(record, another))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("a text in the middle reaches all that are made from it, and none that it is made from", () => {
  const works = derivations.find(({ name }) => name === "works");
  const graph = new RecordGraph([
    ...["a", "b", "c", "d"].map((name) => ({
      id: `article/${name}`,
      labels: ["Article"],
      status: null,
      properties: {},
      edges: [],
    })),
    ...["ba", "cb", "dc"].map(([from = "", to = ""]) => ({
      id: `text-relation/${from}${to}`,
      labels: ["TextRelation"],
      status: "ACCEPTED" as const,
      properties: {},
      edges: [
        { type: "TEXT_RELATION_FROM", to: `article/${from}` },
        { type: "TEXT_RELATION_TO", to: `article/${to}` },
      ],
    })),
  ]);

  expect(works && [...reachOf(works, ["text-relation/cb"], graph)].sort()).toEqual(["article/c", "article/d"]);
});

test("a change far away reaches nothing", async () => {
  const graph = new RecordGraph(deriveAll(await statementsIn("seed")).records);
  const [place] = graph.labelled("Place");

  expect([...reachOfAll(derivations, [place ?? ""], [graph])]).toEqual([place]);
});
