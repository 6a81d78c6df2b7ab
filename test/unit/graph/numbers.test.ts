import { build, patch } from "../../../src/graph/edit/patch.js";
import type { Snapshot } from "../../../src/graph/snapshot.js";
import { smallLayout } from "../../support/graph/arbitrary-graph.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { viewOf } from "../../support/graph/graph-view.js";

const records = generateRecords(400);
const going = records.filter(({ labels }) => labels[0] === "CrossReference");

test("what goes and comes again takes numbers that are free, so that a graph does not grow by it", () => {
  let snapshot = build(records, smallLayout);
  for (let round = 0; round < 5; round += 1) snapshot = comeAgain(snapshot);

  expect(snapshot.size).toBe(records.length);
  expect(snapshot.edges("REFERS_TO").parts.size).toBe(going.length);
  expect(viewOf(snapshot)).toEqual(viewOf(build(records, smallLayout)));
});

test("what is gone leaves no value, no edge and no name behind", () => {
  const snapshot = patch(build(records, smallLayout), { remove: going.map(({ id }) => id) });
  const nodes = Array.from({ length: snapshot.size }, (_, node) => node).filter(
    (node) => snapshot.labelsOf(node).length === 0,
  );

  expect(nodes).toHaveLength(going.length);
  expect(going.map(({ id }) => snapshot.find(id)).filter((node) => node !== undefined)).toEqual([]);
  for (const name of ["id", ...snapshot.properties]) {
    expect(nodes.map((node) => snapshot.property(name).at(node)).filter((value) => value !== undefined)).toEqual([]);
  }
  const refers = snapshot.edges("REFERS_TO");
  const left = refers.properties.flatMap((name) => going.map((_, edge) => refers.property(name).at(edge)));
  expect(left.filter((value) => value !== undefined)).toEqual([]);
});

function comeAgain(snapshot: Snapshot): Snapshot {
  return patch(patch(snapshot, { remove: going.map(({ id }) => id) }), { put: going });
}
