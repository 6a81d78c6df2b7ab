import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import { rootFields } from "../../../../src/api/queries.js";
import { loadRecords } from "../../../../src/store/load-records.js";
import { readVisibleRecords } from "../../../../src/store/read-visible-records.js";
import { graphSchema } from "../../../../src/model/graph/graph-schema.js";
import { recordsOf } from "../../../support/corpora/corpora.js";
import { describeEachEngine, type OpenEngine } from "../../../support/describe-each-engine.js";
import { TwoAnswers } from "../../../support/oracle/two-answers.js";

const page = "totalCount nodes { id }";

/** Every root field, with what it could give away of a record: its id, its place in a count, or that two things are tied by it. */
const questions: Readonly<Record<string, string>> = {
  node: `{ node(id: "vote/pier") { id ... on Vote { question options { id } } } }`,
  nodes: `{ nodes(ids: ["cross-reference/chain-02--replies-to--chain-01", "cross-reference/chain-03--agrees-with--chain-01"]) { id } }`,
  article: `{ article(id: "article/petition") {
    signatories(first: 50) { ${page} } references(first: 50) { ${page} } referencedBy(first: 50) { ${page} }
    translationOf { id } versionOf { id } work { id }
  } }`,
  articles: `{ articles(first: 100, orderBy: { field: RESPONSE_COUNT, direction: DESC }) { ${page} } }`,
  person: `{ person(id: "person/harbour-cat") { signed(first: 50) { ${page} } coSignatories(first: 50) { ${page} } possiblySameAs { id } } }`,
  people: `{ people(first: 100, filter: { signed: ["article/petition"] }) { ${page} } }`,
  organization: `{ organization(id: "organization/harbour-workers") { id } }`,
  organizations: `{ organizations(first: 100) { ${page} } }`,
  event: `{ event(id: "event/june-convention") { id } }`,
  events: `{ events(first: 100) { ${page} } }`,
  convention: `{ convention(id: "event/june-convention") { id } }`,
  conventions: `{ conventions(first: 100) { ${page} } }`,
  vote: `{ vote(id: "vote/pier") { turnout { agreement claims { id } } } }`,
  votes: `{ votes(first: 100) { ${page} } }`,
  crossReference: `{ crossReference(id: "cross-reference/chain-02--replies-to--chain-01") { id } }`,
  crossReferences: `{ crossReferences(first: 100) { ${page} } }`,
  claim: `{ claim(id: "claim/039110c14ba407f6a057") { rivals { id } derivedFrom { id } } }`,
  claims: `{ claims(first: 100) { ${page} } }`,
  conflicts: `{ conflicts(first: 100) { totalCount nodes { id agreement claims { id } spread { least most } } } }`,
  corpus: `{ corpus { counts { articles claims crossReferences signatures conflicts } } }`,
  search: `{ search(query: "pier", first: 100) { totalCount nodes { ... on Node { id } } } }`,
  paths: `{ paths(from: "person/harbour-cat", to: "article/petition") { paths { nodes { id } hops { relation status } } } }`,
  neighbourhood: `{ neighbourhood(ids: ["article/chain-01"], depth: 2) { nodes { node { id } degree hiddenCount } edges { id } } }`,
  between: `{ between(ids: ["article/chain-01", "article/petition"]) { nodes { node { id } } edges { id } } }`,
  network: `{ network(kind: CO_SIGNATURES) { nodes { node { id } } edges { weight } } }`,
  debates: `{ debates(first: 100) { totalCount nodes { size answerCount stances { stance count } mostAnswered { id } articles { id } } } }`,
  river: `{ river { texts { article { id } answers mentions debate } references { id } events { id } votes { id } buckets { start debate certain possible } } }`,
  order: `{ order(a: "article/chain-01", b: "article/chain-12") { relation canAnswer because } }`,
  responseChain: `{ responseChain(from: "article/chain-01", direction: BOTH) { layers { articles { id } } edges { reference { id } } outline { text } } }`,
  reconcile: `{ reconcile(vote: "vote/pier") { isConsistent checks { name holds explanation claims { id } } } }`,
  silences: `{ silences(first: 100, kinds: [NEVER_ANSWERED, UNCONTESTED_CLAIM]) { totalCount nodes { explanation } } }`,
  timeline: `{ timeline(limit: 100) { undatedCount entries { label } } }`,
};

async function answersOn(open: OpenEngine, records: readonly GraphRecord[]): Promise<object> {
  const both = await TwoAnswers.open(open, records);
  const answers: [string, unknown][] = [];
  for (const [name, source] of Object.entries(questions)) answers.push([name, await both.answer(source)]);
  return Object.fromEntries(answers);
}

async function exported(open: OpenEngine, records: readonly GraphRecord[]): Promise<readonly GraphRecord[]> {
  const engine = await open(graphSchema);
  await loadRecords(engine, records);
  const visible: GraphRecord[] = [];
  for await (const record of (await readVisibleRecords(engine)).records) visible.push(record);
  return visible;
}

test("every root field is asked", () => {
  expect(Object.keys(questions).sort()).toEqual(rootFields.map(({ name }) => name).sort());
});

describeEachEngine("What nobody has accepted", (open) => {
  test("is as hidden from every root field as it is from an export", async () => {
    const records = await recordsOf("world");

    const answers = await answersOn(open, records);
    const answersWithout = await answersOn(open, await exported(open, records));

    expect(JSON.stringify(answers)).not.toContain('"errors"');
    expect(answers).toEqual(answersWithout);
  });
});
