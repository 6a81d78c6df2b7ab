import { recordsOf } from "../support/corpora/corpora.js";
import { describeEachEngine } from "../support/describe-each-engine.js";
import { TwoAnswers } from "../support/oracle/two-answers.js";

const text = "article/sw-taking-our-final-steps";
const nothing = { totalCount: 0, nodes: [] };
const counted = "{ totalCount nodes { id } }";

describeEachEngine("An empty list", (open) => {
  let both: TwoAnswers;
  beforeAll(async () => {
    both = await TwoAnswers.open(open, await recordsOf("seed"));
  });

  async function answer(field: string, type = "ID"): Promise<unknown> {
    const written = await plainAnswer(field.replace("$none", "[]"));
    const { data } = await both.answer(`query ($none: [${type}!]!) { found: ${field} }`, { none: [] });
    expect(data).toEqual({ found: written });
    return written;
  }

  async function plainAnswer(field: string): Promise<unknown> {
    const { data, errors } = await both.answer(`{ found: ${field} }`);
    expect(errors).toBeUndefined();
    return (data as { readonly found: unknown }).found;
  }

  test.each([
    ["nodes(ids: $none) { id }", []],
    ["neighbourhood(ids: $none) { nodes { distance } }", null],
    ["between(ids: $none) { nodes { distance } }", null],
  ])("of what is asked for gives nothing: %s", async (field, found) => {
    expect(await answer(field)).toEqual(found);
  });

  test.each([
    [`articles(filter: { kinds: $none }) ${counted}`, "ArticleKind"],
    [`articles(filter: { languages: $none }) ${counted}`, "LanguageTag"],
    [`articles(filter: { publishers: $none }) ${counted}`, "ID"],
    [`articles(filter: { authors: $none }) ${counted}`, "ID"],
    [`articles(filter: { signatories: $none }) ${counted}`, "ID"],
    [`articles(filter: { outBefore: { article: "${text}", possibilities: $none } }) ${counted}`, "Possibility"],
    [`people(filter: { signed: $none }) ${counted}`, "ID"],
    [`people(filter: { nameForms: $none }) ${counted}`, "NameForm"],
    [`organizations(filter: { kinds: $none }) ${counted}`, "OrganizationKind"],
    [`events(filter: { organizations: $none }) ${counted}`, "ID"],
    [`votes(filter: { events: $none }) ${counted}`, "ID"],
    [`claims(filter: { subjects: $none }) ${counted}`, "ID"],
    [`claims(filter: { properties: $none }) ${counted}`, "String"],
    [`claims(filter: { sources: $none }) ${counted}`, "ID"],
    [`claims(filter: { statuses: $none }) ${counted}`, "ReviewStatus"],
    [`crossReferences(filter: { from: $none }) ${counted}`, "ID"],
    [`crossReferences(filter: { types: $none }) ${counted}`, "CitationType"],
    [`crossReferences(filter: { statuses: $none }) ${counted}`, "ReviewStatus"],
    [`crossReferences(filter: { publishers: $none }) ${counted}`, "ID"],
    [`conflicts(agreement: $none) ${counted}`, "Agreement"],
  ])("of what may be lets nothing through: %s", async (field, type) => {
    expect(await answer(field, type)).toEqual(nothing);
  });

  test.each([
    ["people(filter: { signedAll: $none }) { totalCount }", "ID", "people { totalCount }"],
    [
      `article(id: "${text}") { title(languages: $none) { value language } }`,
      "LanguageTag",
      `article(id: "${text}") { title { value language } }`,
    ],
    [
      `paths(from: "${text}", to: "organization/iso-us", without: $none) { paths { length } }`,
      "ID",
      `paths(from: "${text}", to: "organization/iso-us") { paths { length } }`,
    ],
  ])("of what is required, preferred or left out is as no list: %s", async (field, type, without) => {
    expect(await answer(field, type)).toEqual(await plainAnswer(without));
  });

  test.each([
    ['search(query: "ISO", filter: { kinds: $none }) { totalCount }', "SearchKind", { totalCount: 0 }],
    ['search(query: "ISO", filter: { languages: $none }) { totalCount }', "LanguageTag", { totalCount: 0 }],
    ["articles { facets(names: $none) { name } }", "ArticleFacet", { facets: [] }],
    ['search(query: "ISO") { facets(names: $none) { name } }', "SearchFacet", { facets: [] }],
    ["timeline(kinds: $none) { undatedCount entries { label } }", "SearchKind", { undatedCount: 0, entries: [] }],
    ["silences(kinds: $none) { totalCount nodes { explanation } }", "SilenceKind", { totalCount: 0, nodes: [] }],
    [`responseChain(from: "${text}", types: $none) { edges { depth } }`, "CitationType", { edges: [] }],
    [`responseChain(from: "${text}", stances: $none) { edges { depth } }`, "Stance", { edges: [] }],
    [`responseChain(from: "${text}", statuses: $none) { edges { depth } }`, "ReviewStatus", { edges: [] }],
    [
      `neighbourhood(ids: ["${text}"], kinds: $none) { nodes { distance } }`,
      "SearchKind",
      { nodes: [{ distance: 0 }] },
    ],
    ["network(kind: RESPONSES, stances: $none) { edges { weight } }", "Stance", { edges: [] }],
    ["river(stances: $none) { references { id } }", "Stance", { references: [] }],
    ["river(statuses: $none) { references { id } }", "ReviewStatus", { references: [] }],
    [
      `paths(from: "${text}", to: "article/sw-a-letter-from-canadian-comrades", via: $none) { paths { length } }`,
      "SearchKind",
      { paths: [] },
    ],
  ])("of a question's parts is as it says: %s", async (field, type, found) => {
    expect(await answer(field, type)).toEqual(found);
  });
});
