import fc from "fast-check";
import { build, patch } from "../../../../src/graph/edit/patch.js";
import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { graph, smallLayout } from "../../../support/graph/arbitrary-graph.js";
import { viewOf } from "../../../support/graph/graph-view.js";
import { plainViewOf } from "../../../support/graph/plain-view.js";

describe("build", () => {
  test("gives what the records say, in every order of the layout", () => {
    fc.assert(
      fc.property(graph, (records) => {
        expect(viewOf(build(records, smallLayout))).toEqual(plainViewOf(records, smallLayout));
      }),
    );
  });

  test("refuses an edge to what is not there, and an id that stands twice", () => {
    const lonely = { id: "a", labels: ["A"], status: null, properties: {}, edges: [{ type: "X", to: "b" }] };

    expect(() => build([lonely], smallLayout)).toThrow('An edge leads to "b", which is not there.');
    expect(() =>
      build(
        [
          { ...lonely, edges: [] },
          { ...lonely, edges: [] },
        ],
        smallLayout,
      ),
    ).toThrow('"a" is put twice.');
  });
});

describe("patch", () => {
  test("gives the graph that a build of all records gives, and leaves the old one as it was", () => {
    fc.assert(
      fc.property(graph, graph, graph, (first, second, third) => {
        const snapshots = [build(first, smallLayout)];
        for (const [before, after] of [
          [first, second],
          [second, third],
          [third, first],
        ] as const) {
          snapshots.push(patch(snapshots.at(-1) ?? build([], smallLayout), differenceOf(before, after)));
        }
        expect(snapshots.map(viewOf)).toEqual(
          [first, second, third, first].map((records) => plainViewOf(records, smallLayout)),
        );
      }),
    );
  });

  test("takes what others have at a removed node away with it", () => {
    const a = { id: "a", labels: ["A"], status: null, properties: {}, edges: [] };
    const b = { id: "b", labels: ["B"], status: null, properties: {}, edges: [{ type: "X", to: "a" }] };

    const patched = patch(build([a, b], smallLayout), { remove: ["a", "nobody"] });

    expect(viewOf(patched)).toEqual(plainViewOf([{ ...b, edges: [] }], smallLayout));
    expect(patched.find("a")).toBeUndefined();
  });
});

/** Only what is not the same. */
function differenceOf(before: readonly GraphRecord[], after: readonly GraphRecord[]) {
  const known = new Map(before.map((record) => [record.id, JSON.stringify(record)]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((record) => known.get(record.id) !== JSON.stringify(record)),
    remove: before.map(({ id }) => id).filter((id) => !ids.has(id)),
  };
}
