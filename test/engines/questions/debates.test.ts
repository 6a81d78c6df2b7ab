import fc from "fast-check";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { expectedDebates, type ExpectedDebate } from "../../support/questions/debate-oracle.js";
import { idIn, publishersIn } from "../../support/questions/random-world.js";
import { madeFrom, sampleRichWorlds, toRichRecords } from "../../support/questions/rich-world.js";

const question = `query Debates($filter: ArticleFilter, $first: Int, $after: String, $last: Int, $before: String) {
  debates(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes { size answerCount stances { stance count } mostAnswered { id } articles { id } }
  }
}`;

interface Answered {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly ExpectedDebate[];
}

const seed = Number(process.env["FC_SEED"] ?? 47);

describeEachEngine("debates", (open) => {
  const worlds = sampleRichWorlds(seed, 20, 10);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, [...worlds.flatMap(toRichRecords), ...worlds.flatMap(madeFrom)]);
  });

  async function ask(variables: Readonly<Record<string, unknown>>): Promise<Answered> {
    const { data, errors } = await both.answer(question, variables);
    expect(errors).toBeUndefined();
    return data?.["debates"] as Answered;
  }

  test.each([true, false])(
    `are what answers and versions tie together, page by page, in random worlds (seed ${seed}; forwards: %s)`,
    async (isForward) => {
      const expected = expectedDebates(worlds);
      for (const size of fc.sample(fc.integer({ min: 1, max: 40 }), { seed, numRuns: 4 })) {
        const listed: ExpectedDebate[] = [];
        for (let cursor: string | null = null; ;) {
          const paging = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
          const { totalCount, pageInfo, nodes } = await ask(paging);

          expect(totalCount).toBe(expected.length);
          if (isForward) listed.push(...nodes);
          else listed.unshift(...nodes);
          cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
          if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          expect(listed.length).toBeLessThan(expected.length);
        }
        expect(listed).toEqual(expected);
      }
    },
  );

  test("are given as a whole where one of their texts passes the filter", async () => {
    const publishers = worlds.slice(0, 8).map((world) => idIn(world, "organization", 1));

    const { nodes, totalCount } = await ask({ filter: { publishers }, first: 100 });

    const expected = expectedDebates(worlds.slice(0, 8), ({ world, number }) =>
      publishersIn(world, number).includes(1),
    );
    expect(nodes).toEqual(expected);
    expect(totalCount).toBe(expected.length);
    expect(totalCount).toBeLessThan(expectedDebates(worlds).length);
  });

  test("refuse a cursor of another filter", async () => {
    const { pageInfo } = await ask({ first: 1 });
    const { errors } = await both.answer(question, { after: pageInfo.endCursor, filter: { kinds: ["LETTER"] } });

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });
});
