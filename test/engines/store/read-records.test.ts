import type { GraphEdge, GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Engine, GraphSchema } from "../../../src/engine/engine.js";
import { findDisagreements, type Contract } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readRecords } from "../../../src/store/read-records.js";
import { changeGraph, type GraphChange } from "../../support/change-graph.js";
import { describeEachEngine, describeNeo4j } from "../../support/describe-each-engine.js";
import { generateRecords } from "../../support/corpora/generate-records.js";

const labels = ["Article", "Person", "Signature", "CrossReference", "Convention", "Event"];
const schema: GraphSchema = { keys: labels.map((label) => ({ label, property: "id", isUnique: true })) };
const odd: readonly GraphRecord[] = [
  {
    id: "event/convention",
    labels: ["Convention", "Event"],
    status: null,
    properties: {
      name: "Tagung – 大会",
      isPlanned: true,
      weight: 0.25,
      year: 2019,
      empty: [],
      years: [1, 2],
      names: ["a", ""],
    },
    edges: [
      { type: "PART_OF", to: "event/other", properties: { position: 2 } },
      { type: "PART_OF", to: "event/convention" },
    ],
  },
  { id: "event/other", labels: ["Event"], status: null, properties: { text: "x".repeat(50_000) }, edges: [] },
];
const records = [...generateRecords(30), ...odd];

async function collect(engine: Engine): Promise<readonly GraphRecord[]> {
  const all: GraphRecord[] = [];
  for await (const { contentHash: _, ...record } of readRecords(engine)) all.push(record);
  return all;
}

describeEachEngine("readRecords", (open) => {
  test("gives back what was loaded, sorted by id", async () => {
    const engine = await open(schema);
    await loadRecords(engine, records);

    const read = await collect(engine);

    const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(read.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    expect(read.map(inOrder)).toEqual(sorted.map(inOrder));
  });

  test("gives nothing of an empty graph", async () => {
    const engine = await open(schema);

    expect(await collect(engine)).toEqual([]);
  });

  test("gives more than a page", async () => {
    const engine = await open(schema);
    const many = generateRecords(800);
    await loadRecords(engine, many);

    const read = await collect(engine);

    expect(read).toHaveLength(many.length);
    expect(await loadRecords(engine, read)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });
});

const materialize: Contract = ({ edges }) => edges.filter(({ from }) => from !== undefined);
/** What the record of a signature calls for, from its properties and its own edges. */
const signed: Contract = (record) => {
  const {
    id,
    labels: [label],
    status,
    properties: { position = 0 },
    edges,
  } = record;
  if (label !== "Signature") return materialize(record);
  const endOf = (type: string) => edges.find((edge) => edge.type === type)?.to ?? "";
  return [{ type: "SIGNED", from: endOf("FROM"), to: endOf("TO"), properties: { id, position, status: status ?? "" } }];
};

describeEachEngine("findDisagreements", (open) => {
  test("finds none in what was loaded, nor in an empty graph", async () => {
    const engine = await open(schema);
    expect(await findDisagreements(engine, signed)).toEqual([]);

    await loadRecords(engine, records);

    expect(await findDisagreements(engine, signed)).toEqual([]);
  });

  test.each([
    {
      it: "a property that was changed by hand",
      change: changed("article/3", (article) => ({
        ...article,
        properties: { ...article.properties, title: "other" },
      })),
      found: [{ id: "article/3", problem: "ALTERED" }],
    },
    {
      it: "an edge that was taken away",
      change: changed(
        "signature/3",
        withoutEdges(({ type }) => type === "FROM"),
      ),
      found: [
        { id: "signature/3", problem: "ALTERED" },
        { id: "signature/3", problem: "MISSING_EDGE" },
        { id: "signature/3", problem: "SURPLUS_EDGE" },
      ],
    },
    {
      it: "a materialized edge that was taken away",
      change: changed(
        "signature/3",
        withoutEdges(({ type }) => type === "SIGNED"),
      ),
      found: [
        { id: "signature/3", problem: "ALTERED" },
        { id: "signature/3", problem: "MISSING_EDGE", edge: "(person/3)-[:SIGNED]->(article/3)" },
      ],
    },
    {
      it: "a materialized edge that says something else",
      change: changed("signature/3", (signature) => ({ ...signature, edges: signature.edges.map(rejected) })),
      found: [
        { id: "signature/3", problem: "ALTERED" },
        { id: "signature/3", problem: "MISSING_EDGE" },
        { id: "signature/3", problem: "SURPLUS_EDGE" },
      ],
    },
    {
      it: "a record that went away",
      change: { remove: ["signature/3"] },
      found: [{ id: "meta", problem: "META" }],
    },
  ])("finds $it", async ({ change, found }) => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    await changeGraph(engine, change);

    expect(await findDisagreements(engine, signed)).toMatchObject(found);
  });
});

describeNeo4j("findDisagreements in what somebody else has changed in the database", (open) => {
  test.each([
    {
      it: "a materialized edge without a record",
      text: "MATCH (a:Person {id: 'person/1'}), (b:Article {id: 'article/1'}) CREATE (a)-[:SIGNED {id: 'signature/x'}]->(b)",
      found: [{ id: "signature/x", problem: "SURPLUS_EDGE", edge: "(person/1)-[:SIGNED]->(article/1)" }],
    },
    {
      it: "a record that went away without its materialized edge",
      text: "MATCH (s:Signature {id: 'signature/3'}) DETACH DELETE s",
      found: [
        { id: "meta", problem: "META" },
        { id: "signature/3", problem: "SURPLUS_EDGE" },
      ],
    },
  ])("finds $it", async ({ text, found }) => {
    const engine = await open(schema);
    await loadRecords(engine, records);
    await engine.write([{ text, parameters: {} }]);

    expect(await findDisagreements(engine, signed)).toMatchObject(found);
  });
});

/** One record as it would be if somebody had edited it. */
function changed(id: string, edit: (record: GraphRecord) => GraphRecord): GraphChange {
  return { put: records.filter((record) => record.id === id).map(edit) };
}

function withoutEdges(isGone: (edge: GraphEdge) => boolean): (record: GraphRecord) => GraphRecord {
  return (record) => ({ ...record, edges: record.edges.filter((edge) => !isGone(edge)) });
}

function rejected(edge: GraphEdge): GraphEdge {
  return edge.type === "SIGNED" ? { ...edge, properties: { ...edge.properties, status: "REJECTED" } } : edge;
}

/** Edges and properties in one order, so that records can be compared. */
function inOrder({ id, labels: names, status, properties, edges }: GraphRecord): unknown {
  const sort = (values: object) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = edges.map((edge) => JSON.stringify(sort({ ...edge, properties: sort(edge.properties ?? {}) }))).sort();
  return { id, names, status, properties: sort(properties), text };
}
