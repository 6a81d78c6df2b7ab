import { derivation } from "../../../src/records/derivation.js";
import { deriveAll } from "../../../src/records/derive-all.js";

const note = (id: string, properties = {}, to?: string) => ({
  id,
  labels: ["Note"],
  status: null,
  properties,
  edges: to === undefined ? [] : [{ type: "ON", to }],
});

test("reads what its pattern names, along edges and against them", () => {
  const told = derivation({
    name: "told",
    reads: {
      of: "Note",
      properties: ["words"],
      out: { ON: { of: "Note", properties: ["words"] } },
      into: { ON: { of: "Note", properties: ["count"] } },
    },
    writes: { properties: ["told"] },
    derive: (own) => ({
      properties: {
        told: [
          own.text("words") ?? "-",
          ...own.out("ON").map((other) => other.text("words") ?? "-"),
          ...own.into("ON").map((other) => String(other.number("count") ?? "-")),
        ],
      },
    }),
  });

  const { records } = deriveAll(
    [note("n/2", { count: 2 }, "n/1"), note("n/1", { words: "a" }), note("n/3", {}, "n/1")],
    [told],
  );

  expect(records.map(({ id, properties }) => [id, properties["told"]])).toEqual([
    ["n/1", ["a", "2", "-"]],
    ["n/2", ["-", "a"]],
    ["n/3", ["-", "a"]],
  ]);
});

test("does not compile if it reads or writes what it does not declare", () => {
  const readsMore = derivation({
    name: "reads more",
    reads: { of: "Note", properties: ["words"], out: { ON: { of: "Note", properties: ["count"] } } },
    writes: { properties: ["told"], edges: ["NEXT"] },
    derive: (own) => {
      // @ts-expect-error: not among the properties that are read of it.
      own.get("count");
      // @ts-expect-error: not among the edges that are walked from it.
      own.out("NEXT");
      // @ts-expect-error: walked along and not against.
      own.into("ON");
      // @ts-expect-error: read of the record itself and not of what it is on.
      own.out("ON")[0]?.get("words");
      return { properties: { told: "so" }, edges: [{ type: "NEXT", to: own.id }] };
    },
  });
  const writesMore = derivation({
    name: "writes more",
    reads: { of: "Note" },
    writes: { properties: ["told"] },
    // @ts-expect-error: nothing that it writes.
    derive: () => ({ properties: { words: "so" } }),
  });

  expect([readsMore, writesMore].map(({ reads }) => reads.of)).toEqual(["Note", "Note"]);
});

test("does not run if it gives what it does not declare, under a name that is put together", () => {
  const names: readonly string[] = ["told"];
  const wrong = derivation({
    name: "wrong",
    reads: { of: "Note" },
    writes: { properties: names },
    derive: () => ({ properties: { [`${"un"}told`]: true } }),
  });

  expect(() => deriveAll([note("n/1")], [wrong])).toThrow(`The derivation "wrong" gives untold, undeclared.`);
});

test("fills only what a record does not say, and tells which", () => {
  const filling = derivation({
    name: "filling",
    reads: { of: "Note" },
    writes: { fills: ["words"] },
    derive: () => ({ properties: { words: "filled" } }),
  });

  const { records, filled } = deriveAll([note("n/1", { words: "said" }), note("n/2")], [filling]);

  expect(records.map(({ properties }) => properties["words"])).toEqual(["said", "filled"]);
  expect([...filled]).toEqual([["n/2", ["words"]]]);
});
