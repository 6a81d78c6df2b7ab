import fc from "fast-check";
import { describeEachEngine } from "../../support/describe-each-engine.js";
import { TwoAnswers } from "../../support/oracle/two-answers.js";
import { sampleRichWorlds, toRichRecords } from "../../support/trace/rich-world.js";
import { expectedSilences, type ExpectedSilence } from "../../support/trace/silence-oracle.js";

const question = `query Silences($kinds: [SilenceKind!], $first: Int, $after: String, $last: Int, $before: String) {
  silences(kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { kind explanation subject { id } since { edtf } } }
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
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: ExpectedSilence & { readonly explanation: string };
  }[];
}

const kinds = fc.option(
  fc.uniqueArray(fc.constantFrom("NEVER_ANSWERED", "ADDRESSED_BUT_SILENT", "UNCONTESTED_CLAIM"), { minLength: 1 }),
  { nil: undefined },
);
const seed = Number(process.env["FC_SEED"] ?? 43);

describeEachEngine("silences", (open, engine) => {
  const worlds = sampleRichWorlds(seed, 16, 10);
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, worlds.flatMap(toRichRecords));
  });

  async function ask(variables: Readonly<Record<string, unknown>>): Promise<Answered> {
    const { data, errors } = await both.answer(question, variables);
    expect(errors).toBeUndefined();
    return data?.["silences"] as Answered;
  }

  test.each([true, false])(
    `lists them all, page by page, in random worlds (seed ${seed}; forwards: %s)`,
    async (isForward) => {
      const asked = fc.record({ kinds, size: fc.integer({ min: 1, max: 40 }) });
      for (const { kinds: some, size } of fc.sample(asked, { seed, numRuns: engine === "embedded" ? 12 : 3 })) {
        const expected = expectedSilences(worlds, some);
        const listed: ExpectedSilence[] = [];
        let cursor: string | null = null;
        for (;;) {
          const paging = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
          const { totalCount, pageInfo, edges } = await ask({ kinds: some, ...paging });

          expect(totalCount).toBe(expected.length);
          const page = edges.map(({ node: { kind, subject, since } }) => ({ kind, subject, since }));
          if (isForward) listed.push(...page);
          else listed.unshift(...page);
          expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
          cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
          if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          expect(listed.length).toBeLessThan(expected.length);
        }
        expect(listed).toEqual(expected);
      }
    },
  );

  test("says of every one that it speaks of this corpus only", async () => {
    const { edges } = await ask({ first: 100 });

    expect(edges.filter(({ node }) => !node.explanation.includes("this corpus"))).toEqual([]);
  });

  test("binds cursors to the kinds that are asked for", async () => {
    const { edges } = await ask({ first: 1 });
    const { errors } = await both.answer(question, { after: edges[0]?.cursor, kinds: ["UNCONTESTED_CLAIM"] });

    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_CURSOR", argument: "after" }]);
  });

  test("refuses a cursor of its own making, though only the count is asked for", async () => {
    const { errors } = await both.answer('{ silences(after: "made up") { totalCount } }');

    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_CURSOR"]);
  });
});
