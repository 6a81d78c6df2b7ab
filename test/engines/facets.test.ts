import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

interface Counted {
  readonly totalCount: number;
  readonly facets: readonly {
    readonly name: string;
    readonly buckets: readonly { readonly count: number }[];
    readonly withoutCount: number;
    readonly omittedCount: number;
  }[];
}

const counted = "totalCount facets { name buckets { count } withoutCount omittedCount }";
const lists = [
  `articles(first: 1) { ${counted} }`,
  `articles(first: 1, filter: { languages: ["es", "nl"], published: { from: "2019-03-01" } }) { ${counted} }`,
  `articles(first: 1, filter: { titleContains: "zzq" }) { ${counted} }`,
  `search(first: 1, query: "iso") { ${counted} }`,
];

describeEachEngine("The facets of a list", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each(lists)("count the whole list, with what has no value: %s", async (list) => {
    const { totalCount, facets } = await ask(list);

    // A text that came out at several places counts under each of them.
    const single = facets.filter(({ name }) => name !== "PUBLISHER");
    expect(single.map(sumOf)).toEqual(single.map(() => totalCount));
    for (const facet of facets) expect(sumOf(facet)).toBeGreaterThanOrEqual(totalCount);
  });

  test("say how many articles have no publisher", async () => {
    const { facets } = await ask(`articles { ${counted} }`);
    const without = Object.fromEntries(facets.map(({ name, withoutCount }) => [name, withoutCount]));

    expect(without["PUBLISHER"]).toBeGreaterThan(0);
    expect(without["YEAR"]).toBe(0);
  });

  async function ask(list: string): Promise<Counted> {
    const { data, errors } = await both.answer(`{ list: ${list} }`);
    expect(errors).toBeUndefined();
    return data?.["list"] as Counted;
  }
});

function sumOf({ buckets, withoutCount, omittedCount }: Counted["facets"][number]): number {
  return buckets.reduce((sum, { count }) => sum + count, withoutCount + omittedCount);
}
