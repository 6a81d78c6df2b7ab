import { parse } from "graphql";
import { prepareAnswerer } from "../../../../src/cli/operations/prepare-answerer.js";
import type { CypherEngine } from "../../../../src/engine/engine.js";
import type { Row } from "../../../../src/engine/row.js";
import type { Chain, ChainWalk } from "../../../../src/engine/walk/walk.js";
import { countYields } from "../../../support/count-yields.js";
import { createEmptyEngine } from "../../server/open-api.js";

const articles = 2_000;
const idOf = (n: number) => `article/${n}`;

test("a large chain is made into its answer bit by bit, and others get their turn in between", async () => {
  const engine: CypherEngine = { ...createEmptyEngine(), chain: (walk) => Promise.resolve(largeChain(walk)) };
  const query = `{ responseChain(from: "${idOf(0)}") { layers { articles { id } } edges { from { id } to { id } temporalOrder } } }`;
  const request = { document: parse(query), documentHash: query, variables: {} };
  const answerer = prepareAnswerer(engine);
  let edges = 0;

  const turns = await countYields(async () => {
    const { data } = await answerer.answer(request);
    edges = (data as { readonly responseChain: { readonly edges: readonly unknown[] } }).responseChain.edges.length;
  });

  expect(edges).toBe(articles - 1);
  // Each article and each answer is looked at several times, at most 200 of them in one turn.
  expect(turns).toBeGreaterThanOrEqual((4 * articles) / 200);
});

/** Everything answers the first. */
function largeChain({ nodeProperties, edgeProperties }: ChainWalk): Chain {
  const row = (properties: readonly string[], values: Readonly<Record<string, string>>): Row =>
    properties.map((property) => values[property] ?? null);
  const numbers = Array.from({ length: articles }, (_, n) => n);
  return {
    nodes: numbers.map((n) => ({
      id: idOf(n),
      form: idOf(n),
      depth: n === 0 ? 0 : 1,
      values: row(nodeProperties, { id: idOf(n), published: "2019-03-04" }),
    })),
    edges: numbers.slice(1).map((n) => ({
      from: idOf(n),
      to: idOf(0),
      values: row(edgeProperties, { id: `cross-reference/${n}`, type: "REPLIES_TO", status: "ACCEPTED" }),
    })),
    isCut: false,
    goesOn: false,
  };
}
