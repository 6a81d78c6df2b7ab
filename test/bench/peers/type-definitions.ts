import { titleIndex } from "../engines/bare-neo4j.js";

/** Our graph as `@neo4j/graphql` wants it told: the labels, properties and edges that its questions need. It has no relation to one thing
 *  only, so each is a list; `REFERS_TO` is read as the edge that it is, and `toArticle` spares it asking six labels for the end of a reference. */
export const typeDefinitions = `
  extend schema @mutation(operations: [])

  type Article
    @node
    @fulltext(indexes: [{ indexName: "${titleIndex}", queryName: "articlesByTitle", fields: ["searchTitle"] }]) {
    id: ID!
    kind: String!
    language: String!
    title: String!
    searchTitle: String
    summary: String
    url: String
    evidence: String!
    isMachineTranslation: Boolean!
    derivation: Int
    published: String
    publishedKey: String
    publisher: [Organization!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
    series: [Series!]! @relationship(type: "IN_SERIES", direction: OUT)
    authors: [Authorship!]! @relationship(type: "AUTHORSHIP_OF", direction: IN)
    signatories: [Signature!]! @relationship(type: "SIGNATURE_ON", direction: IN)
    references: [CrossReference!]! @relationship(type: "REFERENCE_FROM", direction: IN)
    referencedBy: [CrossReference!]! @relationship(type: "REFERENCE_TO", direction: IN)
    translationOf: [Article!]! @relationship(type: "TRANSLATION_OF", direction: OUT, properties: "TextEdge")
    translations: [Article!]! @relationship(type: "TRANSLATION_OF", direction: IN, properties: "TextEdge")
    work: [Article!]! @relationship(type: "WORK", direction: OUT)
    versions: [Article!]! @relationship(type: "WORK", direction: IN)
    answers: [Article!]! @relationship(type: "REFERS_TO", direction: IN, properties: "ReferenceEdge")
  }

  type ReferenceEdge @relationshipProperties {
    type: String!
    response: Boolean!
    status: String!
  }

  type TextEdge @relationshipProperties {
    status: String!
  }

  type Authorship @node {
    id: ID!
    position: Int
    nameAsPrinted: String!
    isCollective: Boolean!
    author: [Author!]! @relationship(type: "AUTHORSHIP_BY", direction: OUT)
  }

  type Signature @node {
    id: ID!
    position: Int
    nameAsPrinted: String!
    status: String!
    person: [Person!]! @relationship(type: "SIGNATURE_BY", direction: OUT)
    source: [Article!]! @relationship(type: "SIGNATURE_SEEN_IN", direction: OUT)
  }

  type CrossReference @node {
    id: ID!
    type: String!
    position: Int
    locator: String
    status: String!
    from: [Article!]! @relationship(type: "REFERENCE_FROM", direction: OUT)
    toArticle: [Article!]! @relationship(type: "REFERENCE_TO", direction: OUT)
  }

  union Author = Person | Organization

  type Person @node {
    id: ID!
    name: String!
    nameForm: String!
  }

  type Organization @node {
    id: ID!
    name: String!
  }

  type Series @node {
    id: ID!
    name: String!
  }
`;
