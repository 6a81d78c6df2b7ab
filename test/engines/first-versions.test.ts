import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const question =
  "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Article { id firstVersions { isCertain because articles { id knownBounds { firmLatest } } } } } }";

describeEachEngine("Which version came first", (open) => {
  test.each(["seed", "world"] as const)("is what the oracle finds, for each article of %s", async (corpus) => {
    const records = await recordsOf(corpus);
    const both = await TwoAnswers.open(open, records);
    const ids = records.filter(({ labels }) => labels.includes("Article")).map(({ id }) => id);

    for (let from = 0; from < ids.length; from += 100) {
      const { errors } = await both.agree(question, { ids: ids.slice(from, from + 100) });
      expect(errors).toBeUndefined();
    }
  });
});
