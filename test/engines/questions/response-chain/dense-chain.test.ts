import type { ExecutionResult } from "graphql";
import { longestTurnSteps } from "../../../support/counted-steps.js";
import { graphSchema } from "../../../../src/model/graph/graph-schema.js";
import { createAnswerer, type Answerer } from "../../../../src/planner/answer.js";
import { rootFields } from "../../../../src/api/queries.js";
import { tiers, type Tier } from "../../../../src/server/limits/tiers.js";
import { changeGraph } from "../../../support/change-graph.js";
import { describeEachEngine } from "../../../support/describe-each-engine.js";
import { parseValid, schema } from "../../../support/oracle/two-answers.js";
import { denseGraph, denseMiddle } from "../../../support/questions/dense-graph.js";

const question = `query ($from: ID!, $direction: ChainDirection!) {
  responseChain(from: $from, direction: $direction, depth: 12) {
    layers { depth articles { id } }
    edges { from { id } to { id } }
    completeness { isComplete omittedCount reasons }
  }
}`;

/** How many articles each engine is filled with in the time that a test may take. */
const sizes = { embedded: 40_000, neo4j: 10_000 };
/** Steps without a turn for anybody else. What comes from a server comes a level at a time. */
const mostBlocked = { embedded: 200_000, neo4j: 3_000_000 };
const directions = ["ANSWERED_BY", "BOTH"] as const;

describeEachEngine("A chain of 12 steps in the densest part of a large graph", (open, engine) => {
  let answerer: Answerer;
  const ask = (direction: string, within?: Tier) =>
    answerer.answer({
      document: parseValid(question),
      documentHash: question,
      variables: { from: denseMiddle, direction },
      // Not the tier's deadline, which would judge the machine.
      timeoutMs: 600_000,
      ...(within && { reach: within }),
    });
  beforeAll(async () => {
    const graph = await open(graphSchema);
    await changeGraph(graph, { put: denseGraph(sizes[engine]) });
    answerer = createAnswerer(graph, schema, rootFields);
    // Neo4j takes seconds to plan a text that it has not seen before.
    for (const direction of directions) await ask(direction);
  });

  /* Either tier and either direction once: what counts the steps makes them many times as long. */
  const cases = [
    { direction: "BOTH", tier: "anonymous" },
    { direction: "ANSWERED_BY", tier: "keyed" },
  ] as const;
  test.each(cases)(
    "$direction stops at the limits of the tier $tier, says so, and keeps nobody waiting",
    async (each) => {
      const tier = tiers[each.tier];
      let asked = Promise.resolve<ExecutionResult>({});

      const turn = await longestTurnSteps(() => (asked = ask(each.direction, tier)));

      const { data, errors } = await asked;
      expect(errors).toBeUndefined();
      const { layers, edges, completeness } = data?.["responseChain"] as Answered;
      expect(layers.flatMap(({ articles }) => articles)).toHaveLength(tier.nodes);
      expect(layers.slice(0, 6).map(({ articles }) => articles.length)).toEqual([1, 3, 12, 48, 192, 768]);
      expect(edges.length).toBeGreaterThan(tier.nodes);
      expect(completeness).toEqual({ isComplete: false, omittedCount: null, reasons: ["NODE_LIMIT"] });
      expect(turn).toBeLessThan(mostBlocked[engine]);
    },
  );
});

interface Answered {
  readonly layers: readonly { readonly articles: readonly unknown[] }[];
  readonly edges: readonly unknown[];
  readonly completeness: unknown;
}
