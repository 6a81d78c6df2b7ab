import { nodePropertiesOf, type GraphRecord } from "../../../../src/model/graph/graph-record.js";

const article = { id: "article/a", labels: ["Article"], properties: { title: "A" }, edges: [] };
const signature = { id: "signature/a", labels: ["Signature"], edges: [] };

/* The compiler judges these: a line that compiles although it should not is an error of `npm run types`. */
test("a record that does not say its status does not compile", () => {
  const wrong: readonly GraphRecord[] = [
    // @ts-expect-error no status, not even that it has none
    article,
    // @ts-expect-error a status among the properties
    { ...signature, properties: { position: 1, status: "ACCEPTED" } },
    // @ts-expect-error a status among the properties too
    { ...signature, status: "ACCEPTED", properties: { position: 1, status: "ACCEPTED" } },
    // @ts-expect-error no record has such a status
    { ...signature, status: "CONFIRMED", properties: {} },
    // @ts-expect-error not said is not the same as none
    { ...article, status: undefined },
  ];

  expect(wrong).toHaveLength(5);
});

test("the node of a record has its status, if there is one, among its properties", () => {
  expect(nodePropertiesOf({ status: "SUGGESTED", properties: { position: 1 } })).toEqual({
    position: 1,
    status: "SUGGESTED",
  });
  expect(nodePropertiesOf({ status: null, properties: { title: "A" } })).toEqual({ title: "A" });
});
