import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

describeEachEngine("A response", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("world"));
  });

  test("has null for a type that the schema has not, beside the name of the one that is asked", async () => {
    const { data } = await both.answer(
      `{ none: __type(name: "Nope") { name } some: __type(name: "Vote") { name } __typename }`,
    );

    expect(data).toEqual({ none: null, some: { name: "Vote" }, __typename: "Query" });
  });

  test("has every field under its key, whatever the key means to JavaScript", async () => {
    const { data } = await both.answer(`{
      __proto__: people(first: 1) {
        __proto__: nodes { __proto__: id constructor: name }
        toString: totalCount
      }
    }`);

    expect(JSON.stringify(data)).toMatch(
      /^\{"__proto__":\{"__proto__":\[\{"__proto__":"person\/[^"]+","constructor":"[^"]+"\}\],"toString":\d+\}\}$/u,
    );
  });
});
