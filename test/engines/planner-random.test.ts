import fc from "fast-check";
import { readCorpus } from "../../src/corpus/read-corpus.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { Cursors } from "../support/oracle/compare-answers.js";
import { cursorsIn } from "../support/oracle/random/cursors-in.js";
import { drawFrom } from "../support/oracle/random/draw.js";
import { poolOf, type Pool } from "../support/oracle/random/pool.js";
import { randomOperation, type RandomOperation } from "../support/oracle/random/random-operation.js";
import { roots } from "../support/oracle/roots.js";
import { schema, TwoAnswers } from "../support/oracle/two-answers.js";

const seed = Number(process.env["RANDOM_SEED"] ?? 20_190_419);
const numRuns = Number(process.env["RANDOM_RUNS"] ?? 100);

describeEachEngine(`A random selection (seed ${seed})`, (open) => {
  let both: TwoAnswers;
  let pool: Pool;

  beforeAll(async () => {
    const { records } = await readCorpus("seed");
    both = await TwoAnswers.open(open, records);
    pool = poolOf(records);
  }, 60_000);

  test("is answered as the oracle answers it, page after page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (gen) => {
        const draw = drawFrom((max) => gen(fc.nat, { max }));
        const operation = randomOperation(schema, Object.keys(roots), pool, draw);
        const { source, variables, pagers } = operation;
        const cursors = new Cursors();
        const first = await agree(operation, variables[0], cursors);
        await agree(operation, variables[1], cursors);
        const further = cursorsIn(first, pagers, draw);
        if (Object.keys(further).length > 0) await agree(operation, { ...variables[0], ...further }, cursors);
        void source;
      }),
      { seed, numRuns, endOnFailure: process.env["RANDOM_SHRINK"] === undefined },
    );
  }, 600_000);

  async function agree({ source }: RandomOperation, variables: Readonly<Record<string, unknown>>, cursors: Cursors) {
    try {
      return await both.agree(source, variables, cursors);
    } catch (error) {
      throw new Error(`${source}\n${JSON.stringify(variables)}\n${(error as Error).message}`, { cause: error });
    }
  }
});
