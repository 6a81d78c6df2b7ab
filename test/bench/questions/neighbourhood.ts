import { strict as assert } from "node:assert";
import { askCanvas, type CanvasRow } from "./neighbourhood/ask-neo4j.js";
import { canvasTies } from "./neighbourhood/canvas-edges.js";
import { coreOf, createModel, spread, type Question } from "./question.js";

/** So many are shown. */
export const limit = 200;

/** A canvas shows what surrounds an article. */
export const neighbourhood: Question = {
  name: "neighbourhood",
  title: `Neighbourhood: the nearest ${limit} articles and people`,
  document: `query Neighbourhood($id: ID!) {
  neighbourhood(ids: [$id], depth: 2, limit: ${limit}, kinds: [ARTICLE, PERSON]) {
    nodes { node { __typename id } label kind degree hiddenCount distance }
    edges { id from to relation stance }
    completeness { isComplete omittedCount }
  }
}`,
  root: "neighbourhood",
  samples(corpus, from) {
    const ties = canvasTies(createModel(corpus));
    const starts = spread(from === "core" ? coreOf(corpus) : corpus.articles, 2_000);
    const sized = starts.map(({ id }) => ({ id, off: Math.abs(around(id, ties).size - limit * 1.1) }));
    return sized
      .sort((a, b) => a.off - b.off)
      .slice(0, 50)
      .map(({ id }) => ({ id }));
  },
  askNeo4j: (driver, { id }) => askCanvas(driver, String(id), limit),
  shape: (rows) => ({
    neighbourhood: toCanvas((rows as readonly unknown[] as readonly CanvasRow[])[0] ?? [0, [], []]),
  }),
  check(data, { id }, model) {
    const { nodes, completeness } = (data as { readonly neighbourhood: ReturnType<typeof toCanvas> }).neighbourhood;
    const ties = canvasTies(model);
    const wanted = around(String(id), ties);
    assert.equal(nodes.length + completeness.omittedCount, wanted.size);
    for (const { node, distance } of nodes) assert.equal(distance, wanted.get(node.id), node.id);
  },
};

/** Everything within two steps, with its distance. */
function around(id: string, ties: ReturnType<typeof canvasTies>): ReadonlyMap<string, number> {
  const found = new Map([[id, 0]]);
  // A map gives what is added while it is walked.
  for (const [near, distance] of found) {
    if (distance === 2) break;
    for (const far of ties.get(near) ?? []) if (!found.has(far)) found.set(far, distance + 1);
  }
  return found;
}

function toCanvas([total, things, ties]: CanvasRow) {
  const neighbours = new Map<string, Set<string>>(things.map(([id]) => [id, new Set()]));
  for (const [, from, to] of ties) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  const edges = ties.map(([relation, from, to, id, stance]) => {
    return { id, from, to, relation, stance: relation === "REFERS_TO" ? stance : null };
  });
  return {
    nodes: things.map(([id, label, kind, distance, degree]) => ({
      node: { __typename: kind, id },
      label,
      kind: kind.toUpperCase(),
      degree,
      hiddenCount: degree - (neighbours.get(id)?.size ?? 0),
      distance,
    })),
    edges: edges.sort((a, b) => (a.id < b.id ? -1 : 1)),
    completeness: { isComplete: total <= things.length, omittedCount: total - things.length },
  };
}
