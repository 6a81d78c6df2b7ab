import { recordsOf } from "../support/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const call = "article/sw-letter-to-the-iso-membership";
const finalSteps = "article/sw-taking-our-final-steps";
const dutch = "article/nl-focus-wtv-onze-laatste-stappen";
const list = "totalCount nodes { id } facets { name buckets { value label count } withoutCount omittedCount }";
const references = [
  "",
  `filter: { from: ["${finalSteps}"] }`,
  `filter: { to: ["${call}", "event/iso-convention-2019"] }`,
  `filter: { to: ["${call}"], acrossTranslations: true }`,
  `filter: { to: ["event/iso-convention-2019"], acrossTranslations: true }`,
  `filter: { from: ["${finalSteps}"], acrossTranslations: true }`,
  `filter: { stances: [DISAGREES], period: { from: "2019-03-01", to: "2019-06-30" } }`,
  `filter: { period: { from: "2019-04-01", certainlyWithin: true }, evidence: [NAMED, INFERRED] }`,
  `filter: { publishers: ["organization/wsws", "organization/socialist-worker"] }`,
  `filter: { authors: ["person/paul-le-blanc"], statuses: [ACCEPTED, SUGGESTED] }`,
];
const people = [
  `signedAll: ["${call}", "${finalSteps}"]`,
  `signedAll: ["${call}"], acrossTranslations: true`,
  `signedAll: ["article/none", "${call}"]`,
  `signed: ["${call}"], acrossTranslations: true`,
  `authored: ["${finalSteps}"], acrossTranslations: true`,
];

describeEachEngine("A filter by what a node is tied to", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  test.each(references)("narrows cross-references as the oracle does: %s", async (args) => {
    const { errors } = await both.agree(`{ crossReferences(first: 100, ${args}) { ${list} } }`);
    expect(errors).toBeUndefined();
  });

  test.each(people)("narrows people as the oracle does: %s", async (filter) => {
    await both.agree(`{ people(first: 100, filter: { ${filter} }) { totalCount nodes { id name } } }`);
  });

  test.each([true, false])("tells what was only planned from what took place: %s", async (isPlanned) => {
    const { data } = await both.agree(
      `{ events(first: 100, filter: { isPlanned: ${isPlanned} }) { totalCount nodes { id isPlanned } } }`,
    );

    expect(JSON.stringify(data)).toContain(`"isPlanned":${isPlanned}`);
    expect(JSON.stringify(data)).not.toContain(`"isPlanned":${!isPlanned}`);
  });

  test("gives who disagreed with whom in a period, in one query", async () => {
    const { data } = await both.agree(
      `{ crossReferences(filter: { stances: [DISAGREES], period: { from: "2019-03-01", to: "2019-06-30" } }) {
           totalCount facets(names: [STANCE]) { buckets { value count } }
           nodes { type from { id authors { nodes { nameAsPrinted } } } to { ... on Article { id } } } } }`,
    );

    const found = data?.["crossReferences"] as { readonly totalCount: number; readonly facets: unknown };
    expect(found.totalCount).toBeGreaterThan(0);
    expect(found.facets).toEqual([{ buckets: [{ value: "DISAGREES", count: found.totalCount }] }]);
  });

  test("counts every text of a work where translations are asked across", async () => {
    const { data } = await both.agree(
      `{ one: crossReferences(filter: { to: ["${dutch}"] }) { totalCount }
         all: crossReferences(filter: { to: ["${dutch}"], acrossTranslations: true }) { totalCount } }`,
    );
    const counts = data as Readonly<Record<"one" | "all", { readonly totalCount: number }>>;
    const { one, all } = counts;
    expect(all.totalCount).toBeGreaterThan(one.totalCount);
  });
});
