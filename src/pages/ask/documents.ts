/* Written by `npm run documents` from the `.graphql` files of src/pages and the schema; not to be changed by hand. */
import { toOperation } from "./operation.js";

/** The terms of each vocabulary of the schema. */
export interface Terms {
  readonly ArticleKind:
    | "ANALYSIS"
    | "APOLOGY"
    | "INTERNAL_DOCUMENT"
    | "LETTER"
    | "NEWS"
    | "OPEN_LETTER"
    | "REFLECTION"
    | "REPORT"
    | "STATEMENT"
    | "TRANSLATION"
    | "MINUTES"
    | "RESOLUTION"
    | "ENCYCLOPEDIA"
    | "OTHER";
  readonly DatePrecision: "DAY" | "MONTH" | "SEASON" | "YEAR" | "DECADE" | "CENTURY" | "INTERVAL" | "SET";
  readonly DateBasis: "STATED" | "INFERRED";
  readonly ArticleEvidence: "SEEN" | "REFERENCED";
  readonly ArticleFacet: "KIND" | "LANGUAGE" | "PUBLISHER" | "YEAR" | "MONTH" | "EVIDENCE" | "SERIES";
  readonly ReviewStatus: "ACCEPTED" | "SUGGESTED" | "REJECTED";
  readonly CitationType:
    | "AGREES_WITH"
    | "CITES"
    | "CITES_AS_AUTHORITY"
    | "CITES_AS_EVIDENCE"
    | "CITES_AS_RELATED"
    | "CITES_AS_SOURCE_DOCUMENT"
    | "CONFIRMS"
    | "CORRECTS"
    | "CREDITS"
    | "CRITIQUES"
    | "DERIDES"
    | "DISAGREES_WITH"
    | "DISCUSSES"
    | "DISPUTES"
    | "DOCUMENTS"
    | "EXTENDS"
    | "INCLUDES_QUOTATION_FROM"
    | "LINKS_TO"
    | "PARODIES"
    | "QUALIFIES"
    | "REFUTES"
    | "REPLIES_TO"
    | "RETRACTS"
    | "REVIEWS"
    | "RIDICULES"
    | "SUPPORTS"
    | "UPDATES";
  readonly Stance: "AGREES" | "DEVELOPS" | "DISAGREES" | "NEUTRAL";
  readonly CitationFormat: "CSL_JSON" | "BIBTEX" | "RIS";
  readonly NameForm: "FULL" | "PARTIAL";
  readonly OrganizationKind:
    | "ORGANIZATION"
    | "PARTY"
    | "LEADERSHIP_BODY"
    | "CAUCUS"
    | "COMMISSION"
    | "WORKING_GROUP"
    | "LOCAL_GROUP"
    | "INTERNATIONAL"
    | "PUBLICATION"
    | "PUBLISHER"
    | "NONPROFIT"
    | "CONFERENCE_SERIES"
    | "OTHER";
  readonly ArticleOrderField: "PUBLISHED" | "TITLE" | "RESPONSE_COUNT" | "SIGNATURE_COUNT";
  readonly OrderDirection: "ASC" | "DESC";
  readonly EventKind:
    | "CONVENTION"
    | "CONGRESS"
    | "CONFERENCE"
    | "MEETING"
    | "CALL"
    | "FOUNDING"
    | "SPLIT"
    | "DISCUSSION_PERIOD"
    | "VOTE"
    | "ANNOUNCEMENT"
    | "CLOSURE"
    | "CRISIS"
    | "DOCUMENT_RECEIVED"
    | "OTHER";
  readonly FigureUnit: "COUNT" | "PERCENT" | "SHARE" | "YEARS" | "OTHER";
  readonly Agreement: "SINGLE_SOURCE" | "AGREED" | "COMPATIBLE" | "DISPUTED";
  readonly VoteOptionKind: "CHOICE" | "COMPOSITION";
  readonly ReferenceEvidence: "QUOTED" | "NAMED" | "INFERRED";
  readonly StatedAs: "QUOTED" | "PARAPHRASED" | "NOT_SEEN";
  readonly ClaimRank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  readonly TextRelationKind: "TRANSLATION" | "VERSION";
  readonly SearchFacet: "KIND" | "LANGUAGE" | "YEAR";
  readonly SearchKind: "ARTICLE" | "PERSON" | "ORGANIZATION" | "EVENT" | "VOTE" | "SERIES" | "TOPIC";
  readonly TemporalRelation:
    "CERTAINLY_BEFORE" | "POSSIBLY_BEFORE" | "SAME_DAY" | "OVERLAPS" | "POSSIBLY_AFTER" | "CERTAINLY_AFTER" | "UNKNOWN";
  readonly Possibility: "CERTAIN" | "POSSIBLE" | "IMPOSSIBLE" | "UNKNOWN";
  readonly OmissionReason: "DEPTH_LIMIT" | "NODE_LIMIT" | "TIME_LIMIT" | "NOT_REVIEWED" | "REDACTED";
  readonly ChainDirection: "ANSWERS_TO" | "ANSWERED_BY" | "BOTH";
  readonly NetworkKind: "RESPONSES" | "CO_SIGNATURES" | "PUBLISHERS";
  readonly Granularity: "DAY" | "MONTH" | "YEAR";
  readonly SilenceKind: "NEVER_ANSWERED" | "ADDRESSED_BUT_SILENT" | "UNCONTESTED_CLAIM";
}

/** What the fragment `WholeArticle` gives. */
export type WholeArticle = ArticleLine & {
  readonly inYourLanguage: { readonly value: string; readonly language: string; readonly isOriginal: boolean };
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  readonly isMachineTranslation: boolean;
  readonly note: string | null;
  readonly seenAt: string | null;
  readonly publisherAsPrinted: string | null;
  readonly summary: { readonly value: string; readonly language: string } | null;
  readonly reprinted: readonly When[];
  readonly series: { readonly id: string; readonly name: { readonly value: string; readonly language: string } } | null;
  readonly authors: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly nameAsPrinted: string;
      readonly isCollective: boolean;
      readonly author: { readonly __typename: "Person" | "Organization"; readonly id: string } | null;
    }[];
  };
  readonly signatories: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly position: number | null;
      readonly nameAsPrinted: string;
      readonly capacity: string | null;
      readonly status: Terms["ReviewStatus"];
      readonly note: string | null;
      readonly onBehalfOf: {
        readonly id: string;
        readonly name: { readonly value: string; readonly language: string };
      } | null;
      readonly person: { readonly id: string; readonly nameForm: Terms["NameForm"] };
      readonly source: {
        readonly id: string;
        readonly title: { readonly value: string; readonly language: string };
      } | null;
    }[];
  };
  readonly addressees: readonly (
    | { readonly __typename: "Person"; readonly id: string; readonly name: string }
    | {
        readonly __typename: "Organization";
        readonly id: string;
        readonly bodyName: { readonly value: string; readonly language: string };
      }
  )[];
  readonly references: {
    readonly totalCount: number;
    readonly nodes: readonly (Reference & {
      readonly to:
        | (ArticleLine & { readonly __typename: "Article" })
        | {
            readonly __typename: "Convention" | "Occurrence";
            readonly id: string;
            readonly eventName: { readonly value: string; readonly language: string };
          }
        | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
        | {
            readonly __typename: "Organization";
            readonly id: string;
            readonly bodyName: { readonly value: string; readonly language: string };
          }
        | { readonly __typename: "Person"; readonly id: string; readonly personName: string };
    })[];
  };
  readonly referencedBy: {
    readonly totalCount: number;
    readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
  };
  readonly translationOf: ArticleLine | null;
  readonly translations: { readonly nodes: readonly ArticleLine[] };
  readonly versionOf: ArticleLine | null;
  readonly versions: { readonly nodes: readonly ArticleLine[] };
  readonly knownFrom: {
    readonly nodes: readonly {
      readonly id: string;
      readonly title: { readonly value: string; readonly language: string };
    }[];
  };
  readonly states: { readonly totalCount: number; readonly nodes: readonly Stated[] };
  readonly claims: {
    readonly totalCount: number;
    readonly nodes: readonly (Stated & {
      readonly source: { readonly id: string; readonly title: { readonly value: string; readonly language: string } };
    })[];
  };
  readonly bibtex: string;
  readonly ris: string;
};

/** What the fragment `Found` gives. */
export type Found =
  | {
      readonly __typename: "Article";
      readonly id: string;
      readonly title: { readonly value: string; readonly language: string };
    }
  | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
  | {
      readonly __typename: "Organization";
      readonly id: string;
      readonly bodyName: { readonly value: string; readonly language: string };
    }
  | {
      readonly __typename: "Convention" | "Occurrence";
      readonly id: string;
      readonly eventName: { readonly value: string; readonly language: string };
    }
  | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
  | { readonly __typename: "Series" | "Topic" };

/** What the fragment `ArticleLine` gives. */
export type ArticleLine = {
  readonly id: string;
  readonly kind: Terms["ArticleKind"];
  readonly language: string;
  readonly evidence: Terms["ArticleEvidence"];
  readonly title: { readonly value: string; readonly language: string };
  readonly published: When | null;
  readonly publisher: {
    readonly id: string;
    readonly name: { readonly value: string; readonly language: string };
  } | null;
};

/** What the fragment `Reference` gives. */
export type Reference = {
  readonly id: string;
  readonly type: Terms["CitationType"];
  readonly stance: Terms["Stance"];
  readonly isResponse: boolean;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly evidence: Terms["ReferenceEvidence"];
  readonly status: Terms["ReviewStatus"];
  readonly note: string | null;
};

/** What the fragment `Stated` gives. */
export type Stated = {
  readonly id: string;
  readonly property: string;
  readonly stated: string;
  readonly statedAs: Terms["StatedAs"];
  readonly locator: string | null;
  readonly rank: Terms["ClaimRank"];
  readonly status: Terms["ReviewStatus"];
  readonly note: string | null;
  readonly subject:
    | {
        readonly __typename: "Article";
        readonly id: string;
        readonly title: { readonly value: string; readonly language: string };
      }
    | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
    | {
        readonly __typename: "Organization";
        readonly id: string;
        readonly bodyName: { readonly value: string; readonly language: string };
      }
    | {
        readonly __typename: "Convention" | "Occurrence";
        readonly id: string;
        readonly eventName: { readonly value: string; readonly language: string };
      }
    | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
    | { readonly __typename: "VoteOption"; readonly id: string; readonly label: string }
    | {
        readonly __typename:
          | "Series"
          | "Place"
          | "CrossReference"
          | "Claim"
          | "Conflict"
          | "Signature"
          | "Authorship"
          | "TextRelation"
          | "IdentityHypothesis";
        readonly id: string;
      }
    | {
        readonly __typename: "Topic";
        readonly id: string;
        readonly topicName: { readonly value: string; readonly language: string };
      };
  readonly conflicts: readonly {
    readonly id: string;
    readonly topic: string;
    readonly agreement: Terms["Agreement"];
  }[];
};

/** What the fragment `Subject` gives. */
export type Subject =
  | {
      readonly __typename: "Article";
      readonly id: string;
      readonly title: { readonly value: string; readonly language: string };
    }
  | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
  | {
      readonly __typename: "Organization";
      readonly id: string;
      readonly bodyName: { readonly value: string; readonly language: string };
    }
  | {
      readonly __typename: "Convention" | "Occurrence";
      readonly id: string;
      readonly eventName: { readonly value: string; readonly language: string };
    }
  | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
  | { readonly __typename: "VoteOption"; readonly id: string; readonly label: string }
  | {
      readonly __typename:
        | "Series"
        | "Place"
        | "CrossReference"
        | "Claim"
        | "Conflict"
        | "Signature"
        | "Authorship"
        | "TextRelation"
        | "IdentityHypothesis";
      readonly id: string;
    }
  | {
      readonly __typename: "Topic";
      readonly id: string;
      readonly topicName: { readonly value: string; readonly language: string };
    };

/** What the fragment `When` gives. */
export type When = { readonly text: string; readonly edtf: string; readonly basis: Terms["DateBasis"] };

/** What `ExplorerArticle` gives. */
export type ExplorerArticleData = { readonly article: WholeArticle | null };

/** What `ExplorerArticle` is asked with. */
export type ExplorerArticleVariables = {
  readonly id: string;
  readonly languages?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
};

/** The operation `ExplorerArticle`. */
export const explorerArticle = toOperation<ExplorerArticleData, ExplorerArticleVariables>(
  "ExplorerArticle",
  `query ExplorerArticle($id: ID!, $languages: [LanguageTag!], $after: String) {
  article(id: $id) {
    ...WholeArticle
  }
}

fragment WholeArticle on Article {
  ...ArticleLine
  inYourLanguage: title(languages: $languages) {
    value
    language
    isOriginal
  }
  url
  alsoAt
  isMachineTranslation
  note
  seenAt
  publisherAsPrinted
  summary {
    value
    language
  }
  reprinted {
    ...When
  }
  series {
    id
    name {
      value
      language
    }
  }
  authors(first: 20) {
    totalCount
    nodes {
      nameAsPrinted
      isCollective
      author {
        __typename
        ... on Person {
          id
        }
        ... on Organization {
          id
        }
      }
    }
  }
  signatories(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      position
      nameAsPrinted
      capacity
      status
      note
      onBehalfOf {
        id
        name {
          value
          language
        }
      }
      person {
        id
        nameForm
      }
      source {
        id
        title {
          value
          language
        }
      }
    }
  }
  addressees {
    __typename
    ... on Person {
      id
      name
    }
    ... on Organization {
      id
      bodyName: name {
        value
        language
      }
    }
  }
  references(first: 50) {
    totalCount
    nodes {
      ...Reference
      to {
        __typename
        ... on Article {
          ...ArticleLine
        }
        ... on Vote {
          id
          question
        }
        ... on Convention {
          id
          eventName: name {
            value
            language
          }
        }
        ... on Occurrence {
          id
          eventName: name {
            value
            language
          }
        }
        ... on Organization {
          id
          bodyName: name {
            value
            language
          }
        }
        ... on Person {
          id
          personName: name
        }
      }
    }
  }
  referencedBy(first: 50) {
    totalCount
    nodes {
      ...Reference
      from {
        ...ArticleLine
      }
    }
  }
  translationOf {
    ...ArticleLine
  }
  translations(first: 20) {
    nodes {
      ...ArticleLine
    }
  }
  versionOf {
    ...ArticleLine
  }
  versions(first: 20) {
    nodes {
      ...ArticleLine
    }
  }
  knownFrom(first: 5) {
    nodes {
      id
      title {
        value
        language
      }
    }
  }
  states(first: 40) {
    totalCount
    nodes {
      ...Stated
    }
  }
  claims(first: 20) {
    totalCount
    nodes {
      ...Stated
      source {
        id
        title {
          value
          language
        }
      }
    }
  }
  bibtex: citation(format: BIBTEX)
  ris: citation(format: RIS)
}

fragment ArticleLine on Article {
  id
  kind
  language
  evidence
  title {
    value
    language
  }
  published {
    ...When
  }
  publisher {
    id
    name {
      value
      language
    }
  }
}

fragment When on UncertainDate {
  text
  edtf
  basis
}

fragment Reference on CrossReference {
  id
  type
  stance
  isResponse
  locator
  quote
  evidence
  status
  note
}

fragment Stated on Claim {
  id
  property
  stated
  statedAs
  locator
  rank
  status
  note
  subject {
    ...Subject
  }
  conflicts {
    id
    topic
    agreement
  }
}

fragment Subject on Node {
  __typename
  id
  ... on Article {
    title {
      value
      language
    }
  }
  ... on Organization {
    bodyName: name {
      value
      language
    }
  }
  ... on Convention {
    eventName: name {
      value
      language
    }
  }
  ... on Occurrence {
    eventName: name {
      value
      language
    }
  }
  ... on Person {
    personName: name
  }
  ... on Vote {
    question
  }
  ... on VoteOption {
    label
  }
  ... on Topic {
    topicName: name {
      value
      language
    }
  }
}`,
);

/** What `ExplorerNear` gives. */
export type ExplorerNearData = {
  readonly all: {
    readonly nodes: readonly (
      | {
          readonly __typename: "Article";
          readonly id: string;
          readonly title: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
      | {
          readonly __typename: "Organization";
          readonly id: string;
          readonly bodyName: { readonly value: string; readonly language: string };
        }
      | {
          readonly __typename: "Convention" | "Occurrence";
          readonly id: string;
          readonly eventName: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
      | { readonly __typename: "Series" | "Topic" }
    )[];
  };
  readonly one: {
    readonly nodes: readonly (
      | {
          readonly __typename: "Article";
          readonly id: string;
          readonly title: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
      | {
          readonly __typename: "Organization";
          readonly id: string;
          readonly bodyName: { readonly value: string; readonly language: string };
        }
      | {
          readonly __typename: "Convention" | "Occurrence";
          readonly id: string;
          readonly eventName: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
      | { readonly __typename: "Series" | "Topic" }
    )[];
  };
  readonly two: {
    readonly nodes: readonly (
      | {
          readonly __typename: "Article";
          readonly id: string;
          readonly title: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
      | {
          readonly __typename: "Organization";
          readonly id: string;
          readonly bodyName: { readonly value: string; readonly language: string };
        }
      | {
          readonly __typename: "Convention" | "Occurrence";
          readonly id: string;
          readonly eventName: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
      | { readonly __typename: "Series" | "Topic" }
    )[];
  };
  readonly three: {
    readonly nodes: readonly (
      | {
          readonly __typename: "Article";
          readonly id: string;
          readonly title: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Person"; readonly id: string; readonly personName: string }
      | {
          readonly __typename: "Organization";
          readonly id: string;
          readonly bodyName: { readonly value: string; readonly language: string };
        }
      | {
          readonly __typename: "Convention" | "Occurrence";
          readonly id: string;
          readonly eventName: { readonly value: string; readonly language: string };
        }
      | { readonly __typename: "Vote"; readonly id: string; readonly question: string }
      | { readonly __typename: "Series" | "Topic" }
    )[];
  };
};

/** What `ExplorerNear` is asked with. */
export type ExplorerNearVariables = {
  readonly words: string;
  readonly one: string;
  readonly two: string;
  readonly three: string;
};

/** The operation `ExplorerNear`. */
export const explorerNear = toOperation<ExplorerNearData, ExplorerNearVariables>(
  "ExplorerNear",
  `query ExplorerNear($words: String!, $one: String!, $two: String!, $three: String!) {
  all: search(query: $words, first: 5) {
    nodes {
      ...Found
    }
  }
  one: search(query: $one, first: 10) {
    nodes {
      ...Found
    }
  }
  two: search(query: $two, first: 10) {
    nodes {
      ...Found
    }
  }
  three: search(query: $three, first: 10) {
    nodes {
      ...Found
    }
  }
}

fragment Found on SearchResult {
  __typename
  ... on Article {
    id
    title {
      value
      language
    }
  }
  ... on Person {
    id
    personName: name
  }
  ... on Organization {
    id
    bodyName: name {
      value
      language
    }
  }
  ... on Convention {
    id
    eventName: name {
      value
      language
    }
  }
  ... on Occurrence {
    id
    eventName: name {
      value
      language
    }
  }
  ... on Vote {
    id
    question
  }
}`,
);

/** What `ExplorerLanding` gives. */
export type ExplorerLandingData = {
  readonly corpus: {
    readonly title: { readonly value: string; readonly language: string };
    readonly description: { readonly value: string; readonly language: string };
    readonly licence: string;
    readonly period: { readonly text: string } | null;
    readonly languages: readonly { readonly value: string; readonly count: number }[];
    readonly counts: { readonly articles: number; readonly crossReferences: number; readonly conflicts: number };
  };
  readonly answered: {
    readonly nodes: readonly (ArticleLine & { readonly referencedBy: { readonly totalCount: number } })[];
  };
};

/** What `ExplorerLanding` is asked with. */
export type ExplorerLandingVariables = Readonly<Record<string, never>>;

/** The operation `ExplorerLanding`. */
export const explorerLanding = toOperation<ExplorerLandingData, ExplorerLandingVariables>(
  "ExplorerLanding",
  `query ExplorerLanding {
  corpus {
    title {
      value
      language
    }
    description {
      value
      language
    }
    licence
    period {
      text
    }
    languages {
      value
      count
    }
    counts {
      articles
      crossReferences
      conflicts
    }
  }
  answered: articles(first: 8, orderBy: {field: RESPONSE_COUNT, direction: DESC}) {
    nodes {
      ...ArticleLine
      referencedBy(first: 1, filter: {isResponse: true}) {
        totalCount
      }
    }
  }
}

fragment ArticleLine on Article {
  id
  kind
  language
  evidence
  title {
    value
    language
  }
  published {
    ...When
  }
  publisher {
    id
    name {
      value
      language
    }
  }
}

fragment When on UncertainDate {
  text
  edtf
  basis
}`,
);
