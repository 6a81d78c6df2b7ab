import { pageSize } from "../questions/browse.js";
import { asSampled, type PeerQuestion } from "./peer-question.js";
import { simplify, simplifyPeers } from "./simplify.js";

const accepted = '{ status: { eq: "ACCEPTED" } }';

/** The head of the list of all articles. The peer is asked for keys from the first on, so that Neo4j can read the order off its index, and
 *  for a plain list: its connections collect every article before they cut. */
export const browse: PeerQuestion = {
  name: "browse",
  title: "50 articles, references three deep",
  ours: {
    document: `query Browse($first: Int) {
  articles(first: $first) {
    nodes { id kind language title { value } published { edtf } references(first: 3) { nodes { to { ... on Article { id signatories(first: 3) { nodes { nameAsPrinted } } } } } } }
  }
}`,
    variables: asSampled,
    plain: simplify,
  },
  peers: {
    document: `query Browse($first: Int) {
  articles(where: { publishedKey: { gte: "" } }, sort: [{ publishedKey: ASC }, { id: ASC }], limit: $first) {
    id kind language title published references(where: ${accepted}, sort: [{ position: ASC }, { id: ASC }], limit: 3) { to: toArticle { id signatories(where: ${accepted}, sort: [{ position: ASC }, { id: ASC }], limit: 3) { nameAsPrinted } } }
  }
}`,
    variables: asSampled,
    plain: simplifyPeers,
  },
  samples: () => [{ first: pageSize }],
  leastRatio: 2.4,
};
