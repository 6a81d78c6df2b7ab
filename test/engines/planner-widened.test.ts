import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const call = "article/sw-letter-to-the-iso-membership";
const finalSteps = "article/sw-taking-our-final-steps";
const dutch = "article/nl-focus-wtv-onze-laatste-stappen";
const list =
  "totalCount withoutCount nodes { id } facets { name buckets { value label count } withoutCount omittedCount }";
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

  test.each([
    `articles(filter: { publishers: ["organization/wsws"] })`,
    `articles(filter: { authors: ["person/paul-le-blanc"], languages: ["en"] })`,
    `articles(filter: { published: { from: "2019-04-01", to: "2019-04-30" }, publishers: ["organization/wsws"] })`,
    `articles(filter: { signatories: ["person/todd-gordon"] })`,
    `articles(filter: { kinds: [LETTER] })`,
    `articles`,
    `events(filter: { when: { from: "2019-02-01", certainlyWithin: true }, organizations: ["organization/iso-us"] })`,
    `votes(filter: { events: ["event/iso-convention-2019"] })`,
    `crossReferences(filter: { authors: ["person/paul-le-blanc"], period: { from: "2013-01-01", to: "2013-12-31" } })`,
  ])("says how many it leaves out for what is not known of them, as the oracle does: %s", async (field) => {
    const { errors } = await both.agree(`{ ${field} { totalCount withoutCount } }`);

    expect(errors).toBeUndefined();
  });

  test("leaves out texts of no recorded author where authors are asked for, and says how many", async () => {
    const { data } = await both.agree(`{ articles(filter: { authors: ["person/paul-le-blanc"] }) { withoutCount } }`);

    expect(data?.["articles"]).toEqual({ withoutCount: expect.any(Number) });
    expect(data?.["articles"]).not.toEqual({ withoutCount: 0 });
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
