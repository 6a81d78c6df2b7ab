import { recordsOf } from "../support/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

describeEachEngine("A list that has to be given, and is empty", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("world"));
  });

  test.each([
    ["nodes(ids: $none) { id }", []],
    ["neighbourhood(ids: $none) { nodes { distance } }", null],
    ["between(ids: $none) { nodes { distance } }", null],
  ])("asks for nothing and gives nothing: %s", async (field, answer) => {
    for (const document of [
      `query ($none: [ID!]!) { found: ${field} }`,
      `{ found: ${field.replace("$none", "[]")} }`,
    ]) {
      const { data, errors } = await both.answer(document, document.startsWith("query") ? { none: [] } : {});
      expect({ data, errors }).toEqual({ data: { found: answer }, errors: undefined });
    }
  });

  test("finds nothing where a filter needs one", async () => {
    const document = `{ articles(filter: { outBefore: { article: "article/a", possibilities: [] } }) { totalCount } }`;
    const { data } = await both.answer(document);
    expect(data).toEqual({ articles: { totalCount: 0 } });
  });
});
