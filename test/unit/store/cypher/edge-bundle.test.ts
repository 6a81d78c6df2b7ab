import { createBundles, toBundle, type EdgeBundle } from "../../../../src/store/cypher/edge-bundle.js";
import type { GraphEdge, GraphRecord } from "../../../../src/model/graph/graph-record.js";

const labelOf = new Map([
  ["signature/1", "Signature"],
  ["signature/2", "Signature"],
  ["person/a", "Person"],
  ["article/b", "Article"],
  ["article/c", "Article"],
]);

describe("createBundles", () => {
  test("looks each node up once and writes all edges of a record in one row", () => {
    const bundles = [
      bundle("signature/1", [
        { type: "BY", to: "person/a" },
        { type: "ON", to: "article/b" },
        { type: "SIGNED", from: "person/a", to: "article/b", properties: { id: "signature/1" } },
      ]),
      bundle("signature/2", [
        { type: "BY", to: "person/a" },
        { type: "ON", to: "article/c" },
        { type: "SIGNED", from: "person/a", to: "article/c", properties: { id: "signature/2" } },
      ]),
    ];

    expect(write(bundles)).toEqual({
      text: `UNWIND $p0 AS row MATCH (n0:Signature {id: row[0]}), (n1:Person {id: row[1]}), (n2:Article {id: row[2]}) CREATE (n0)-[r0:BY]->(n1), (n0)-[r1:ON]->(n2), (n1)-[r2:SIGNED]->(n2) SET r2 = row[3]`,
      parameters: {
        p0: [
          ["signature/1", "person/a", "article/b", { id: "signature/1" }],
          ["signature/2", "person/a", "article/c", { id: "signature/2" }],
        ],
      },
    });
  });

  test("writes an edge from a node to itself", () => {
    const loop = bundle("article/b", [{ type: "WORK", to: "article/b" }]);

    expect(write([loop])).toEqual({
      text: "UNWIND $p0 AS row MATCH (n0:Article {id: row[0]}) CREATE (n0)-[r0:WORK]->(n0)",
      parameters: { p0: [["article/b"]] },
    });
  });
});

describe("toBundle", () => {
  test.each([
    { it: "another type", edges: [{ type: "OF", to: "article/b" }] },
    { it: "another label at the end", edges: [{ type: "ON", to: "person/a" }] },
    { it: "properties", edges: [{ type: "ON", to: "article/b", properties: { position: 1 } }] },
    { it: "an end in common", edges: [{ type: "ON", to: "signature/1" }] },
    {
      it: "one edge more",
      edges: [
        { type: "ON", to: "article/b" },
        { type: "ON", to: "article/b" },
      ],
    },
  ])("gives another key for $it", ({ edges }) => {
    expect(bundle("signature/1", edges).key).not.toBe(bundle("signature/1", [{ type: "ON", to: "article/b" }]).key);
  });
});

function bundle(id: string, edges: readonly GraphEdge[]): EdgeBundle {
  const record: GraphRecord = { id, labels: [labelOf.get(id) ?? ""], status: null, properties: {}, edges };
  return toBundle(record, edges, (id) => labelOf.get(id) ?? "");
}

function write(bundles: readonly EdgeBundle[]) {
  const [example = bundle("article/b", [])] = bundles;
  return createBundles(bundles, example);
}
