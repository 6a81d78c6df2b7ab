import { getNullableType, isInputObjectType } from "graphql";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import type { Usual } from "../../support/arguments/contexts.js";
import { everyArgument } from "../../support/arguments/every-argument.js";
import { hasEffect } from "../../support/arguments/find-effect.js";
import { recordsOf, type CorpusName } from "../../support/corpora/corpora.js";
import type { OpenEngine } from "../../support/describe-each-engine.js";
import { schema, TwoAnswers } from "../../support/oracle/two-answers.js";

const suggested = "cross-reference/chain-03--agrees-with--chain-01";

/** With what questions are asked, of what the small world has. */
const usual = (records: readonly GraphRecord[]): Usual => ({
  "Query.node": [{ id: quoted(suggested) }],
  "Query.nodes": [{ ids: quoted([suggested]) }],
  "Query.crossReference": [{ id: quoted(suggested) }],
  "Query.claim": records.filter(isSuggestedClaim).map(({ id }) => ({ id: quoted(id) })),
  "Query.search": [{ query: quoted("pier") }, { query: quoted("harbour") }],
  "Query.responseChain": [{ from: quoted("article/chain-01") }, { from: quoted("article/de-chain-01") }],
  "Query.paths": [
    { from: quoted("article/chain-01"), to: quoted("article/chain-09") },
    // One that is only suggested to have signed.
    { from: quoted("article/open-letter"), to: quoted("person/harbour-cat") },
  ],
  "Query.neighbourhood": [{ ids: quoted(["article/chain-01"]) }],
  "Query.between": [{ ids: quoted(["article/chain-01", "article/chain-03"]) }],
  "Query.order": [{ a: quoted("article/chain-01"), b: quoted("article/chain-02") }],
  "Query.reconcile": [{ vote: quoted("vote/pier") }],
  "Query.network": [{ kind: "RESPONSES" }],
});

/** What changes no answer, with the reason. */
const withoutEffect: Readonly<Record<string, string>> = {
  "Query.debates(filter.hasResponses)": "In every debate some text is answered.",
  "Query.debates(filter.isResponse)": "In every debate some text answers.",
  "Article.referencedBy(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Article.referencedByAnyVersion(filter.acrossTranslations)":
    "It widens what another field names, and does nothing by itself.",
  "Article.references(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Convention.referencedBy(filter.acrossTranslations)":
    "It widens what another field names, and does nothing by itself.",
  "Occurrence.referencedBy(filter.acrossTranslations)":
    "It widens what another field names, and does nothing by itself.",
  "Organization.referencedBy(filter.acrossTranslations)":
    "It widens what another field names, and does nothing by itself.",
  "Person.referencedBy(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Query.article(identifier.scheme)": "It names something with the other part alone, which is a sample here.",
  "Query.article(identifier.value)": "It names something with the other part alone, which is a sample here.",
  "Query.conventions(orderBy.field)": "In the small worlds every order of these comes to the same.",
  "Query.crossReferences(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Convention.referencedBy(filter.period.certainlyWithin)":
    "In the small worlds what refers to these has one firm day.",
  "Occurrence.referencedBy(filter.period.certainlyWithin)":
    "In the small worlds what refers to these has one firm day.",
  "Organization.referencedBy(filter.period.certainlyWithin)":
    "In the small worlds what refers to these has one firm day.",
  "Person.referencedBy(filter.period.certainlyWithin)": "In the small worlds what refers to these has one firm day.",
  "Vote.referencedBy(filter.period.certainlyWithin)": "In the small worlds what refers to these has one firm day.",
  "Query.network(acrossTranslations)": "In the small worlds no version of a text answers besides another.",
  "Query.organizations(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Query.people(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
  "Query.votes(orderBy.field)": "In the small worlds every order of these comes to the same.",
  "Vote.referencedBy(filter.acrossTranslations)": "It widens what another field names, and does nothing by itself.",
};

/* What takes an input says something by the parts of it only. */
const places = everyArgument(schema).filter(({ type }) => !isInputObjectType(getNullableType(type)));

const opened: Engine[] = [];
let corpora: readonly TwoAnswers[];

beforeAll(async () => {
  const names: readonly CorpusName[] = ["world", "pairs"];
  corpora = await Promise.all(names.map(async (name) => TwoAnswers.open(openEmbeddedOnly, await recordsOf(name))));
});

afterAll(async () => {
  for (const engine of opened) await engine.close();
});

/* A boolean in both directions: see `hasEffect`. */
test.each(places)("$name changes an answer", async (place) => {
  let isFound = false;
  for (const answers of corpora) isFound ||= await hasEffect(place, answers, usual(answers.records));

  expect(isFound).toBe(!(place.name in withoutEffect));
});

test("nothing is excused that is no argument", () => {
  const names = places.map(({ name }) => name);

  expect(Object.keys(withoutEffect).filter((name) => !names.includes(name))).toEqual([]);
});

function isSuggestedClaim({ labels, status }: GraphRecord): boolean {
  return labels.includes("Claim") && status === "SUGGESTED";
}

function quoted(value: unknown): string {
  return JSON.stringify(value);
}

const openEmbeddedOnly: OpenEngine = async () => {
  const engine = await openEmbedded();
  opened.push(engine);
  return engine;
};
