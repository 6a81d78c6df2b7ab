import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const texts = [
  "article/sw-taking-our-final-steps",
  "article/isp-political-assessment",
  "article/iso-fm-document-2019-03-11",
  "article/none",
];
const each = ["CERTAIN", "POSSIBLE", "IMPOSSIBLE", "UNKNOWN"];

describeEachEngine("What could be read before a text was written", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each(texts)("is what the oracle finds, as sure as it is: %s", async (article) => {
    const counts = each.map((possibility) => `${possibility}: ${list(article, `, possibilities: [${possibility}]`)}`);

    await both.agree(`{ usual: ${list(article)} ${counts.join(" ")} }`);
  });

  test.each(texts)("agrees with order wherever no chain of references leads: %s", async (article) => {
    const { data } = await both.answer(`{ CERTAIN: ${list(article, ", possibilities: [CERTAIN]")}
      IMPOSSIBLE: ${list(article, ", possibilities: [IMPOSSIBLE]")} }`);
    const found = data as Readonly<Record<string, { readonly nodes: readonly { readonly id: string }[] }>>;

    for (const possibility of ["CERTAIN", "IMPOSSIBLE"]) {
      for (const { id } of (found[possibility]?.nodes ?? []).slice(0, 5)) {
        const { data: order } = await both.answer(`{ order(a: "${id}", b: "${article}") { canAnswer } }`);
        expect([id, order]).toEqual([id, { order: { canAnswer: possibility } }]);
      }
    }
  });

  test("is every text once, whatever is asked", async () => {
    for (const article of texts.slice(0, 3)) {
      const counts = each.map((possibility) => `${possibility}: ${list(article, `, possibilities: [${possibility}]`)}`);
      const { data } = await both.answer(`{ all: articles { totalCount } ${counts.join(" ")} }`);
      const found = data as Readonly<Record<string, { readonly totalCount: number }>>;

      const sum = each.reduce((total, possibility) => total + (found[possibility]?.totalCount ?? 0), 0);
      expect(sum).toBe(found["all"]?.totalCount);
    }
  });
});

function list(article: string, possibilities = ""): string {
  return `articles(first: 100, filter: { outBefore: { article: "${article}"${possibilities} } }) { totalCount nodes { id } }`;
}
