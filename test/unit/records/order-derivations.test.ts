import { derivation, type Derivation } from "../../../src/records/derivation.js";
import { derivations } from "../../../src/records/derive/derivations.js";
import { inOrder } from "../../../src/records/order-derivations.js";

/** One that reads a property of notes and writes another. */
const from = (reads: string, writes: string): Derivation =>
  derivation({
    name: `${writes} of ${reads}`,
    reads: { of: "Note", properties: [reads] },
    writes: { properties: [writes] },
    derive: () => ({}),
  });

test("what is read is written before, however they are listed", () => {
  const [a, b, c] = [from("said", "a"), from("a", "b"), from("b", "c")];

  expect(inOrder([c, a, b])).toEqual([a, b, c]);
  expect(inOrder([b, c, a])).toEqual([a, b, c]);
});

test("edges are written before they are walked", () => {
  const walks = derivation({
    name: "walks",
    reads: { of: "Note", into: { NEXT: {} } },
    writes: { properties: ["count"] },
    derive: (note) => ({ properties: { count: note.into("NEXT").length } }),
  });
  const lays = derivation({
    name: "lays",
    reads: { of: "Note" },
    writes: { edges: ["NEXT"] },
    derive: ({ id }) => ({ edges: [{ type: "NEXT", to: id }] }),
  });

  expect(inOrder([walks, lays])).toEqual([lays, walks]);
});

test.each([
  { it: "a circle of two", circle: [from("a", "b"), from("b", "a")], names: `"b of a", "a of b"` },
  { it: "one that reads what it writes", circle: [from("a", "a")], names: `"a of a"` },
])("refuses $it", ({ circle, names }) => {
  expect(() => inOrder([from("said", "c"), ...circle])).toThrow(`These derivations wait for each other: ${names}.`);
});

test("refuses one that reads of others what it fills itself", () => {
  const date = derivation({
    name: "date",
    reads: { of: "Note", properties: ["date"], out: { PART_OF: { of: "Note", properties: ["date"] } } },
    writes: { fills: ["date"] },
    derive: () => ({}),
  });

  expect(() => inOrder([date])).toThrow(`wait for each other: "date"`);
});

test("lets one read of the record itself what it fills", () => {
  const date = derivation({
    name: "date",
    reads: { of: "Note", properties: ["date"] },
    writes: { fills: ["date"] },
    derive: () => ({}),
  });

  expect(inOrder([date])).toEqual([date]);
});

test.each([
  { it: "a property", others: [from("a", "c"), from("b", "c")], fact: "Note.c" },
  { it: "an edge", others: [laying("one"), laying("other")], fact: "-[NEXT]-" },
])("refuses a second writer of $it", ({ others, fact }) => {
  expect(() => inOrder(others)).toThrow(`Two derivations write ${fact}: `);
});

test("every derivation has a name of its own", () => {
  expect(new Set(derivations.map(({ name }) => name)).size).toBe(derivations.length);
});

function laying(name: string): Derivation {
  return derivation({ name, reads: { of: "Note" }, writes: { edges: ["NEXT"] }, derive: () => ({}) });
}
