import { strict as assert } from "node:assert";
import { askPath, type PathRow } from "./path/ask-neo4j.js";
import { articleTies, reachOf } from "./path/ways.js";
import { coreOf, createModel, spread, type Question } from "./question.js";

/** The longest way that is looked for. */
export const mostSteps = 8;
/** Further than this no sample lies: it would take too long to find. */
const furthest = 6;

/** A historian asks how two texts hang together. Only one shortest way joins the two of a sample, so that both must find the same. Which text shows a step is
 *  not asked: a text that nobody saw shows none, and the others do not know which those are. */
export const path: Question = {
  name: "path",
  title: "Path up to length 8 over articles",
  document: `query Path($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: ${mostSteps}, limit: 1, via: [ARTICLE]) {
    paths { length nodes { __typename id } hops { relation isForward from { id } to { id } locator status } }
  }
}`,
  root: "paths",
  samples(corpus, from) {
    const ties = articleTies(createModel(corpus));
    return spread(from === "core" ? coreOf(corpus) : corpus.articles, 60).flatMap(({ id }) => {
      const only = [...reachOf(id, furthest, ties)].filter(([, { length, ways }]) => length > 0 && ways === 1);
      return only.slice(-1).map(([to]) => ({ from: id, to }));
    });
  },
  askNeo4j: (driver, { from, to }) => askPath(driver, String(from), String(to)),
  shape: (rows) => ({ paths: { paths: (rows as readonly unknown[] as readonly PathRow[]).map(toPath) } }),
  check(data, { from, to }, model) {
    const [found] = (data as { readonly paths: { readonly paths: readonly ReturnType<typeof toPath>[] } }).paths.paths;
    const ties = articleTies(model);
    assert.equal(found?.length, reachOf(String(from), mostSteps, ties).get(String(to))?.length);
    const passed = found?.nodes.map(({ id }) => id) ?? [];
    assert.deepEqual([passed[0], passed.at(-1)], [from, to]);
    passed.slice(1).forEach((id, index) => assert.ok(ties.get(passed[index] ?? "")?.includes(id), `no tie to ${id}`));
  },
};

function toPath([nodes, hops, places]: PathRow) {
  const placeOf = new Map(places);
  return {
    length: hops.length,
    nodes: nodes.map((id) => ({ __typename: "Article", id })),
    hops: hops.map(([relation, from, , record, status], index) => ({
      relation,
      isForward: nodes[index] === from,
      from: { id: nodes[index] },
      to: { id: nodes[index + 1] },
      locator: placeOf.get(record) ?? null,
      status,
    })),
  };
}
