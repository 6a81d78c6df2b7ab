import { strict as assert } from "node:assert";
import { cursor, withoutFingerprints } from "./cursor.js";
import { coreOf, spread, type Question } from "./question.js";

const document = `query ArticlePage($id: ID!, $languages: [LanguageTag!]) {
  article(id: $id) {
    id kind language url evidence isMachineTranslation
    title(languages: $languages) { value language isOriginal }
    summary { value language }
    published { edtf earliest latest precision isApproximate text }
    publisher { id name { value } }
    series { id name { value } }
    authors(first: 20) { totalCount nodes { nameAsPrinted isCollective author { __typename ... on Person { id name } ... on Organization { id } } } }
    signatories(first: 100) { totalCount nodes { position nameAsPrinted person { id name nameForm } source { id } } }
    references(first: 20) {
      totalCount
      edges { cursor node { id type typeIri stance isResponse locator to { __typename ... on Article { id title { value } publisher { name { value } } } } } }
      pageInfo { hasNextPage endCursor }
    }
    referencedBy(first: 20) { totalCount nodes { type stance locator from { id title { value } published { edtf } } } }
    translationOf { id language }
    translations(first: 10) { nodes { id language title { value } } }
    work { id language isMachineTranslation }
    citation(format: BIBTEX)
  }
}`;

/** One text, every relation expanded once: counts are the sizes of the lists, what is joined is read in the same row. */
const text = `MATCH (a:Article {id: $id})
CALL (a) { MATCH (a)-[:WORK]->(o) MATCH (o)<-[:WORK]-(w:Article) WITH w ORDER BY w.derivation, w.publishedKey, w.id
RETURN collect([w.id, w.language, w.isMachineTranslation, w.title, w.isTranslation]) AS work }
CALL (a) { MATCH (a)<-[:AUTHORSHIP_OF]-(s:Authorship) WITH s ORDER BY s.position, s.id
RETURN collect([s.nameAsPrinted, s.isCollective, [(s)-[:AUTHORSHIP_BY]->(p) | [labels(p), p.id, p.name]]]) AS authors }
CALL (a) { MATCH (a)<-[:SIGNATURE_ON]-(s:Signature) MATCH (s)-[:SIGNATURE_BY]->(p:Person) WHERE s.status = 'ACCEPTED' WITH s, p ORDER BY s.position, s.id
RETURN collect([s.position, s.nameAsPrinted, p.id, p.name, p.nameForm, [(s)-[:SIGNATURE_SEEN_IN]->(w) | w.id]]) AS signatories }
CALL (a) { MATCH (a)<-[:REFERENCE_FROM]-(r:CrossReference) MATCH (r)-[:REFERENCE_TO]->(t) WHERE r.status = 'ACCEPTED' WITH r, t ORDER BY r.position, r.id
RETURN collect([r.position, r.id, r.type, r.locator, labels(t), t.id, t.title, [(t)-[:PUBLISHED_BY]->(p) | p.name]]) AS references }
CALL (a) { MATCH (a)<-[:REFERENCE_TO]-(r:CrossReference) MATCH (r)-[:REFERENCE_FROM]->(f) WHERE r.status = 'ACCEPTED' WITH r, f ORDER BY f.publishedKey, r.id
RETURN collect([r.type, r.locator, f.id, f.title, f.published]) AS referencedBy }
CALL (a) { MATCH (a)<-[t:TRANSLATION_OF]-(b:Article) WHERE t.status = 'ACCEPTED' WITH b ORDER BY b.publishedKey, b.id
RETURN collect([b.id, b.language, b.title]) AS translations }
RETURN a.id AS id, a.kind AS kind, a.language AS language, a.url AS url, a.evidence AS evidence, a.isMachineTranslation AS machine, a.title AS title, a.isTranslation AS translated,
a.summary AS summary, a.published AS published, a.publishedBasis AS basis, [(a)-[:PUBLISHED_BY]->(p) | [p.id, p.name]] AS publisher, [(a)-[:IN_SERIES]->(s) | [s.id, s.name]] AS series,
work AS works, authors AS writers, signatories AS signers, references AS referrals, referencedBy AS answers, [(a)-[t:TRANSLATION_OF]->(b) WHERE t.status = 'ACCEPTED' | [b.id, b.language]] AS original, translations AS others`;

/** A historian opens one article. */
export const articlePage: Question = {
  name: "article-page",
  title: "Article page",
  document,
  root: "article",
  samples(corpus, from) {
    const articles = from === "core" ? coreOf(corpus) : corpus.articles;
    const rich = articles.filter(({ signatories, references }) => signatories.length > 4 && references.length > 2);
    return spread(rich, 200).map(({ id }) => ({ id, languages: ["en"] }));
  },
  askNeo4j: (driver, { id }) => driver.run(text, { id }),
  shape: ([row], _variables, program) =>
    row === undefined ? { article: null } : { article: toPage(row as Page, program) },
  check(data, { id }, { articles, referring }) {
    const { article: page } = data as { readonly article: ReturnType<typeof toPage> };
    const article = articles.get(String(id));
    const printed = (signature: { readonly nameAsPrinted: string }) => signature.nameAsPrinted;
    assert.deepEqual(page.signatories.nodes.map(printed), article?.signatories.map(printed));
    assert.deepEqual(page.authors.nodes.map(printed), article?.authors.map(printed));
    assert.deepEqual(
      page.references.edges.map(({ node }) => node.to.id),
      article?.references.map(({ to }) => to),
    );
    assert.equal(page.referencedBy.totalCount, referring.get(String(id))?.length ?? 0);
    assert.equal(page.published?.edtf, article?.published);
  },
  comparable: withoutFingerprints,
};

type Text = string;
/** The columns of the text, in order. */
type Page = readonly [
  id: Text,
  kind: Text,
  language: Text,
  url: Text | null,
  evidence: Text,
  machine: boolean,
  title: Text,
  translated: boolean,
  summary: Text | null,
  published: Text | null,
  basis: Text | null,
  publisher: readonly (readonly [Text, Text])[],
  series: readonly (readonly [Text, Text])[],
  work: readonly (readonly [Text, Text, boolean, Text, boolean])[],
  authors: readonly (readonly [Text, boolean, readonly (readonly [readonly Text[], Text, Text])[]])[],
  signatories: readonly (readonly [number, Text, Text, Text, Text, readonly Text[]])[],
  references: readonly (readonly [number, Text, Text, Text, readonly Text[], Text, Text, readonly Text[]])[],
  referencedBy: readonly (readonly [Text, Text, Text, Text, Text | null])[],
  original: readonly (readonly [Text, Text])[],
  translations: readonly (readonly [Text, Text, Text])[],
];

type Program = Parameters<Question["shape"]>[2];

function toPage(page: Page, { toDateValue, citeArticle, citationTypes }: Program) {
  const [id, kind, language, url, evidence, isMachineTranslation, title, translated, summary, published, basis] = page;
  const [, , , , , , , , , , , [publisher], [series], work, authors, signatories, references, referencedBy] = page;
  const [original] = page[18];
  const date = toDateValue({ edtf: published, basis });
  const english =
    work.find((version) => version[1] === "en" && !version[2]) ?? work.find((version) => version[1] === "en");
  const typeOf = (name: string) => citationTypes.find((type) => type.name === name);
  const own = language === "en" || english === undefined;
  const cursors = references.map(([position, reference]) => cursor(position, reference));
  return {
    id,
    kind,
    language,
    url,
    evidence,
    isMachineTranslation,
    title: own
      ? { value: title, language, isOriginal: !translated }
      : { value: english[3], language: english[1], isOriginal: !english[4] },
    summary: summary === null ? null : { value: summary, language: "en" },
    published: date && {
      edtf: date.edtf,
      earliest: date.earliest,
      latest: date.latest,
      precision: date.precision,
      isApproximate: date.isApproximate,
      text: date.text({}),
    },
    publisher: publisher === undefined ? null : { id: publisher[0], name: { value: publisher[1] } },
    series: series === undefined ? null : { id: series[0], name: { value: series[1] } },
    authors: {
      totalCount: authors.length,
      nodes: authors.slice(0, 20).map(([nameAsPrinted, isCollective, [author]]) => ({
        nameAsPrinted,
        isCollective,
        author: author === undefined ? null : { __typename: author[0][0], id: author[1], name: author[2] },
      })),
    },
    signatories: {
      totalCount: signatories.length,
      nodes: signatories.slice(0, 100).map(([position, nameAsPrinted, person, name, nameForm, [source]]) => ({
        position,
        nameAsPrinted,
        person: { id: person, name, nameForm },
        source: source ? { id: source } : null,
      })),
    },
    references: {
      totalCount: references.length,
      edges: references.slice(0, 20).map(([, reference, type, locator, [label], to, toTitle, [house]], index) => ({
        cursor: cursors[index],
        node: {
          id: reference,
          type,
          typeIri: typeOf(type)?.iri,
          stance: typeOf(type)?.stance,
          isResponse: typeOf(type)?.isResponse,
          locator,
          to: {
            __typename: label,
            id: to,
            title: { value: toTitle },
            publisher: house === undefined ? null : { name: { value: house } },
          },
        },
      })),
      pageInfo: {
        hasNextPage: references.length > 20,
        endCursor: cursors[Math.min(20, references.length) - 1] ?? null,
      },
    },
    referencedBy: {
      totalCount: referencedBy.length,
      nodes: referencedBy.slice(0, 20).map(([type, locator, from, fromTitle, edtf]) => ({
        type,
        stance: typeOf(type)?.stance,
        locator,
        from: { id: from, title: { value: fromTitle }, published: edtf === null ? null : { edtf } },
      })),
    },
    translationOf: original === undefined ? null : { id: original[0], language: original[1] },
    translations: {
      nodes: page[19].slice(0, 10).map(([other, tag, value]) => ({ id: other, language: tag, title: { value } })),
    },
    work: work
      .slice(0, 100)
      .map(([version, tag, machine]) => ({ id: version, language: tag, isMachineTranslation: machine })),
    citation: citeArticle(
      {
        id,
        title,
        language,
        published,
        url,
        authors: authors.map(([nameAsPrinted, isCollective]) => ({ nameAsPrinted, isCollective })),
        signatories: signatories.slice(0, 100).map(([, nameAsPrinted]) => ({ nameAsPrinted })),
        publisher: publisher === undefined ? null : { name: publisher[1] },
      },
      "BIBTEX",
    ),
  };
}
