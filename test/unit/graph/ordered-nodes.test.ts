import fc from "fast-check";
import { build } from "../../../src/graph/edit/patch.js";
import type { Bound } from "../../../src/graph/ordered-nodes.js";
import { compareStored } from "../../../src/graph/compare-stored.js";
import { graph, smallLayout } from "../../support/graph/arbitrary-graph.js";

const bound = fc.tuple(
  fc.constantFrom(undefined, "", "a", "b", "\uff5e", "\u{1f642}"),
  fc.integer({ min: -2, max: 3 }),
);
const length = fc.integer({ min: 1, max: 2 });

test("a bound lies behind all nodes that come before it, downwards too", () => {
  fc.assert(
    fc.property(graph, bound, length, (records, values, keys) => {
      const snapshot = build(records, smallLayout);
      const order = [
        { property: "key", isDescending: true },
        { property: "number", isDescending: false },
      ] as const;
      const list = snapshot.inOrder("A", ...order);
      const given: Bound = values.slice(0, keys);
      const difference = (node: number): number => {
        const [first = 0, second = 0] = given.map((value, index) =>
          compareStored(snapshot.property(order[index]?.property ?? "").at(node), value, false),
        );
        return -first || second;
      };
      const nodes = [...(list?.nodes ?? [])];

      expect(list?.lowerBound(given)).toBe(nodes.filter((node) => difference(node) < 0).length);
      expect(list?.upperBound(given)).toBe(nodes.filter((node) => difference(node) <= 0).length);
      expect([...(list?.withValues(...given) ?? [])]).toEqual(nodes.filter((node) => difference(node) === 0));
    }),
  );
});

test("nodes are found by id, and by nothing else", () => {
  fc.assert(
    fc.property(graph, fc.string(), (records, text) => {
      const snapshot = build(records, smallLayout);
      const found = (id: string): string | undefined => {
        const node = snapshot.find(id);
        return node === undefined ? undefined : snapshot.idOf(node);
      };

      expect(records.map(({ id }) => found(id))).toEqual(records.map(({ id }) => id));
      expect(found(text)).toBe(records.find(({ id }) => id === text)?.id);
    }),
  );
});

test("an order that the layout does not name is not there", () => {
  expect(build([], smallLayout).inOrder("A", { property: "flag", isDescending: false })).toBeUndefined();
});
