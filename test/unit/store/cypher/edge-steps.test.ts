import { createEdges } from "../../../../src/store/cypher/edge-steps.js";
import { generateRecords } from "../../../support/corpora/generate-records.js";

describe("createEdges", () => {
  test("writes the edges of a record together where many records have such", () => {
    const steps = stepsOf(600);

    expect(steps.map(({ size }) => size)).toEqual([1800, 1800]);
    expect(steps.map(({ texts }) => texts)).toEqual([1, 1]);
    expect(steps[0]?.sizes).toEqual([1800]);
  });

  test("takes no text of their own for a few, but one for each kind of edge", () => {
    const steps = stepsOf(20);

    expect(steps.map(({ size }) => size)).toEqual([20, 20, 20, 20, 20, 20]);
  });

  test("sends no more than a thousand rows at once", () => {
    expect(stepsOf(1200)[0]?.sizes).toEqual([3000, 600]);
  });
});

function stepsOf(articleCount: number) {
  const records = generateRecords(articleCount);
  const labelOf = new Map(records.map(({ id, labels }) => [id, labels[0] ?? ""]));
  return createEdges(records, (id) => labelOf.get(id) ?? "").map((step) => {
    const batches = [...step.batches()];
    const texts = new Set(batches.map(({ statement }) => statement.text)).size;
    return { size: step.size, sizes: batches.map(({ size }) => size), texts };
  });
}
