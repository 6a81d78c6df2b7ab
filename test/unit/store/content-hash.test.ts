import fc from "fast-check";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { hashCorpus, hashRecord } from "../../../src/store/content-hash.js";

const record: GraphRecord = {
  id: "signature/1",
  labels: ["Signature"],
  status: "ACCEPTED",
  properties: { position: 1, nameAsPrinted: "Aaron A" },
  edges: [
    { type: "FROM", to: "person/a" },
    { type: "TO", to: "article/b" },
    { type: "SIGNED", from: "person/a", to: "article/b", properties: { id: "signature/1", position: 1 } },
  ],
};

/* A fingerprint that changes for the same content makes every record of every graph look changed at its next load. */
test("hashRecord gives what it has always given", () => {
  expect(hashRecord(record)).toBe("DhE_CAVdu_EFyTLm8dlVSm");
});

describe("hashRecord", () => {
  test("does not mind the order of properties and edges", () => {
    const properties = { nameAsPrinted: "Aaron A", position: 1 };

    expect(hashRecord({ ...record, properties, edges: record.edges.toReversed() })).toBe(hashRecord(record));
  });

  test.each([
    { it: "a property", other: { properties: { ...record.properties, position: 2 } } },
    { it: "the kind of a value", other: { properties: { ...record.properties, position: "1" } } },
    { it: "a status", other: { status: "SUGGESTED" as const } },
    { it: "no status", other: { status: null } },
    { it: "a property less", other: { properties: { position: 1 } } },
    { it: "an edge less", other: { edges: record.edges.slice(1) } },
    { it: "an edge twice", other: { edges: [...record.edges, { type: "FROM", to: "person/a" }] } },
    { it: "where an edge leads", other: { edges: [{ type: "FROM", to: "person/b" }, ...record.edges.slice(1)] } },
    { it: "a label", other: { labels: ["Signature", "Note"] } },
  ])("minds $it", ({ other }) => {
    expect(hashRecord({ ...record, ...other })).not.toBe(hashRecord(record));
  });

  test("is not confused by values that look like structure", () => {
    const values = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.string())), {
      noNullPrototype: true,
    });
    const property = fc.property(values, values, (a, b) => {
      const isSame = JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
      return (hashRecord({ ...record, properties: a }) === hashRecord({ ...record, properties: b })) === isSame;
    });

    fc.assert(property, { seed: 7 });
  });
});

describe("hashCorpus", () => {
  test("does not mind the order of records, and minds which has what", () => {
    const hash = hashCorpus(
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
    );

    expect(
      hashCorpus(
        new Map([
          ["b", "2"],
          ["a", "1"],
        ]),
      ),
    ).toBe(hash);
    expect(
      hashCorpus(
        new Map([
          ["a", "2"],
          ["b", "1"],
        ]),
      ),
    ).not.toBe(hash);
    expect(hashCorpus(new Map([["a", "1"]]))).not.toBe(hash);
  });
});
