import { articlePage as page } from "../questions/article-page.js";
import { asSampled, type PeerQuestion } from "./peer-question.js";
import { simplify, simplifyPeers } from "./simplify.js";

const accepted = 'status: { eq: "ACCEPTED" }';

/** One article with everything around it, but for what only we work out: stances, dates in words, the citation. */
export const articlePage: PeerQuestion = {
  name: "article-page",
  title: "Article page",
  ours: {
    document: `query ArticlePage($id: ID!) {
  article(id: $id) {
    id kind language url evidence isMachineTranslation
    title { value }
    summary { value }
    published { edtf }
    publisher { id name { value } }
    series { id name { value } }
    authors(first: 20) { totalCount nodes { nameAsPrinted isCollective author { __typename ... on Person { id name } ... on Organization { id } } } }
    signatories(first: 100) { totalCount nodes { position nameAsPrinted person { id name nameForm } source { id } } }
    references(first: 20) { totalCount nodes { id type locator to { ... on Article { id title { value } publisher { name { value } } } } } }
    referencedBy(first: 20) { totalCount nodes { type locator from { id title { value } published { edtf } } } }
    translationOf { id language }
    translations(first: 10) { nodes { id language title { value } } }
    work { id language isMachineTranslation }
  }
}`,
    variables: asSampled,
    plain: (data) => withoutOrder(simplify((data as { readonly article: unknown }).article)),
  },
  peers: {
    document: `query ArticlePage($id: ID!) {
  articles(where: { id: { eq: $id } }) {
    id kind language url evidence isMachineTranslation
    title
    summary
    published
    publisher { id name }
    series { id name }
    authors: authorsConnection(first: 20, sort: [{ node: { position: ASC } }, { node: { id: ASC } }]) { totalCount edges { node { nameAsPrinted isCollective author { __typename ... on Person { id name } ... on Organization { id } } } } }
    signatories: signatoriesConnection(first: 100, where: { node: { ${accepted} } }, sort: [{ node: { position: ASC } }, { node: { id: ASC } }]) { totalCount edges { node { position nameAsPrinted person { id name nameForm } source { id } } } }
    references: referencesConnection(first: 20, where: { node: { ${accepted} } }, sort: [{ node: { position: ASC } }, { node: { id: ASC } }]) { totalCount edges { node { id type locator to: toArticle { id title publisher { name } } } } }
    referencedBy: referencedByConnection(first: 20, where: { node: { ${accepted} } }) { totalCount edges { node { type locator from { id title published } } } }
    translationOf: translationOfConnection(where: { edge: { ${accepted} } }) { edges { node { id language } } }
    translations: translationsConnection(first: 10, where: { edge: { ${accepted} } }, sort: [{ node: { publishedKey: ASC } }, { node: { id: ASC } }]) { edges { node { id language title } } }
    work { versions(sort: [{ derivation: ASC }, { publishedKey: ASC }, { id: ASC }]) { id language isMachineTranslation } }
  }
}`,
    variables: asSampled,
    plain: (data) => withoutOrder(simplifyPeers((data as { readonly articles: readonly unknown[] }).articles[0])),
  },
  samples: ({ value }) => page.samples(value, "all").map(({ id }) => ({ id })),
  leastRatio: 2.4,
};

/** The peer cannot sort references by the date of the article that they stand in. */
function withoutOrder(article: unknown): unknown {
  const { referencedBy, ...others } = article as { readonly referencedBy: { readonly nodes: readonly unknown[] } };
  const nodes = referencedBy.nodes.map((node) => JSON.stringify(node)).sort();
  return { ...others, referencedBy: { ...referencedBy, nodes } };
}
