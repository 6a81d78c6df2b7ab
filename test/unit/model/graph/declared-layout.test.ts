import { declaredLayout } from "../../../../src/model/graph/declared-layout.js";

const layout = declaredLayout();

test("the edges of a relation lie in the relation's order, at its last edge", () => {
  const orderOf = (edge: string, direction: string): unknown =>
    layout.rows.find((row) => row.edge === edge && row.direction === direction)?.order;

  expect(orderOf("SIGNATURE_ON", "in")).toEqual([{ property: "positionKey" }]);
  expect(orderOf("WORK", "in")).toEqual([{ property: "derivation" }, { property: "publishedKey" }]);
  expect(orderOf("RIVALS", "out")).toEqual(orderOf("RIVALS", "in"));
  expect(orderOf("SIGNATURE_BY", "in")).toEqual([
    { property: "publishedKey", step: { edge: "SIGNATURE_ON", direction: "out" } },
  ]);
});

test("no edges have two orders, and nothing is named twice", () => {
  const names = [
    ...layout.rows.map(({ edge, direction }) => `${edge} ${direction}`),
    ...layout.orders.map((order) => JSON.stringify(order)),
    ...layout.tallies.map((tally) => JSON.stringify(tally)),
  ];

  expect(new Set(names).size).toBe(names.length);
});

test("articles are listed by date and title, up and down, and looked up by address", () => {
  const ofArticles = layout.orders.filter(({ label }) => label === "Article").map(({ keys }) => keys);

  expect(ofArticles).toEqual(
    expect.arrayContaining([
      [],
      [{ property: "publishedKey", isDescending: false }],
      [{ property: "publishedDescendingKey", isDescending: true }],
      [{ property: "titleKey", isDescending: true }],
      [{ property: "urlKey", isDescending: false }],
    ]),
  );
});
