import fc from "fast-check";
import type { ExecutionResult } from "graphql";
import { createChance } from "../bench/corpus/random.js";
import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { Cursors } from "../support/oracle/compare-answers.js";
import { aimedOperation } from "../support/oracle/random/aimed-operation.js";
import { badOperation } from "../support/oracle/random/bad-arguments.js";
import { cursorsIn } from "../support/oracle/random/cursors-in.js";
import { drawFrom, type Draw } from "../support/oracle/random/draw.js";
import type { Variables } from "../support/oracle/random/operation-writer.js";
import { poolOf, type Pool } from "../support/oracle/random/pool.js";
import { drawableArguments } from "../support/oracle/random/drawable.js";
import { randomOperation, type RandomOperation } from "../support/oracle/random/random-operation.js";
import { roots } from "../support/oracle/roots.js";
import { schema, TwoAnswers } from "../support/oracle/two-answers.js";

/* RANDOM_SEED and RANDOM_RUNS ask elsewhere and for more; RANDOM_SHRINK looks for the smallest document that fails. */
const seed = Number(process.env["RANDOM_SEED"] ?? 20_190_419);
const endOnFailure = process.env["RANDOM_SHRINK"] === undefined;

describeEachEngine(`Random documents (seed ${seed})`, (open, engine) => {
  // A server plans each new text for a while.
  const usualRuns = engine === "embedded" ? 250 : 20;
  const numRuns = Number(process.env["RANDOM_RUNS"] ?? usualRuns);
  let both: TwoAnswers;
  let pool: Pool;

  beforeAll(async () => {
    const records = await recordsOf("world");
    both = await TwoAnswers.open(open, records);
    pool = poolOf(records);
  });

  test("are answered as the oracle answers them, page after page", async () => {
    await repeat(numRuns, (draw) => compare(randomOperation(schema, Object.keys(roots), pool, draw), draw));
  });

  // Enough to know it once: a server would plan hundreds of new texts for it.
  if (engine === "embedded") {
    test.each(drawableArguments(schema, Object.keys(roots)))(
      "with $name and nothing beside it are answered as the oracle answers them",
      async (place) => {
        const chance = createChance(seed);
        const draw = drawFrom((most) => chance.below(most + 1));

        await compare(aimedOperation(place, both.records, draw), draw);
      },
    );
  }

  test("with one bad argument get one error, which names it", async () => {
    await repeat(numRuns, async (draw) => {
      const { source, variables, code, argument } = badOperation(draw);

      const { data, errors = [] } = await both.answer(source, variables);

      expect({ variables, source, errors: errors.map(({ extensions }) => extensions) }).toEqual({
        variables,
        source,
        errors: [{ code, argument }],
      });
      expect(JSON.stringify([data, errors])).not.toMatch(/MATCH|RETURN|\.ts:|node_modules/u);
    });
  });

  /** Both answers to it, with each of its variables, and with cursors out of its own answer. */
  async function compare({ source, variables, pagers }: RandomOperation, draw: Draw): Promise<void> {
    const cursors = new Cursors();
    const [first, second] = variables;
    const answer = await agree(source, first, cursors);
    await agree(source, second, cursors);
    const further = cursorsIn(answer, pagers, draw);
    if (Object.keys(further).length > 0) await agree(source, { ...first, ...further }, cursors);
  }

  async function agree(source: string, variables: Variables, cursors: Cursors): Promise<ExecutionResult> {
    try {
      return await both.agree(source, variables, cursors);
    } catch (error) {
      throw new Error(`${source}\n${JSON.stringify(variables)}\n${(error as Error).message}`, { cause: error });
    }
  }

  function repeat(runs: number, body: (draw: Draw) => Promise<void>): Promise<void> {
    const property = fc.asyncProperty(fc.gen(), (gen) => body(drawFrom((max) => gen(fc.nat, { max }))));
    return fc.assert(property, { seed, numRuns: runs, endOnFailure });
  }
});
