/* Written by `npm run documents` from the `.graphql` files of src/pages and the schema; not to be changed by hand. */
import { toOperation, type OperationText } from "./operation.js";

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
  readonly DateBasis: "STATED" | "READ_FROM_ADDRESS" | "BY_ARCHIVE" | "INFERRED";
  readonly ReviewStatus: "ACCEPTED" | "SUGGESTED" | "REJECTED";
  readonly ArticleEvidence: "SEEN" | "REFERENCED";
  readonly ReadExtent: "WHOLE" | "BEGINNING" | "UNKNOWN" | "NOT_SEEN";
  readonly ArticleFacet: "KIND" | "LANGUAGE" | "PUBLISHER" | "YEAR" | "MONTH" | "EVIDENCE" | "READ_EXTENT" | "SERIES";
  readonly ContributionRole:
    | "TRANSLATOR"
    | "EDITOR"
    | "COMPILER"
    | "TRANSCRIBER"
    | "WRITER_OF_ADDED_TEXT"
    | "INTERVIEWER"
    | "INTERVIEWEE"
    | "SPEAKER"
    | "SPONSOR"
    | "RECIPIENT"
    | "CONTRIBUTOR";
  readonly CrossReferenceFacet: "TYPE" | "STANCE" | "EVIDENCE";
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
    | "REPLACES"
    | "REPLIES_TO"
    | "REQUIRES"
    | "RETRACTS"
    | "REVIEWS"
    | "RIDICULES"
    | "SUPPORTS"
    | "UPDATES";
  readonly Stance: "AGREES" | "DEVELOPS" | "DISAGREES" | "NEUTRAL";
  readonly ReferenceEvidence: "QUOTED" | "NAMED" | "INFERRED";
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
  readonly ArticleOrderField:
    "PUBLISHED" | "EARLIEST" | "LATEST" | "TITLE" | "RESPONSE_COUNT" | "REFERENCE_COUNT" | "SIGNATURE_COUNT";
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
  readonly BaseComparison: "NO_FIGURES" | "ONE_BASE" | "NOT_COMPARED";
  readonly SupportKind: "SAYS_IT" | "MORE_EXACTLY";
  readonly Independence: "ONLY_WORK" | "OWN_FIGURE" | "NO_DERIVATION_RECORDED";
  readonly VoteOptionKind: "CHOICE" | "COMPOSITION";
  readonly StatedAs: "QUOTED" | "PARAPHRASED" | "NOT_SEEN";
  readonly ClaimRank: "PREFERRED" | "NORMAL" | "DEPRECATED";
  readonly EchoBasis: "RECORDED" | "SAME_TEXT" | "CITED";
  readonly Affiliation: "PRINTED" | "NONE_PRINTED" | "NOT_RECORDED";
  readonly TextRelationKind: "TRANSLATION" | "VERSION";
  readonly TextDateKind:
    "FIRST_PUBLIC" | "PRINTED" | "POSTED" | "SENT" | "REPRINTED" | "RECEIVED" | "WRITTEN" | "ARCHIVED";
  readonly Possibility: "CERTAIN" | "POSSIBLE" | "IMPOSSIBLE" | "UNKNOWN";
  readonly PersonOrderField: "NAME" | "SIGNATURE_COUNT" | "AUTHORED_COUNT";
  readonly EventOrderField: "WHEN" | "EARLIEST" | "LATEST";
  readonly VoteOrderField: "WHEN" | "EARLIEST" | "LATEST";
  readonly SearchFacet: "KIND" | "LANGUAGE" | "YEAR";
  readonly SearchKind: "ARTICLE" | "PERSON" | "ORGANIZATION" | "EVENT" | "VOTE" | "SERIES" | "TOPIC" | "CONFLICT";
  readonly TemporalRelation:
    "CERTAINLY_BEFORE" | "POSSIBLY_BEFORE" | "SAME_DAY" | "OVERLAPS" | "POSSIBLY_AFTER" | "CERTAINLY_AFTER" | "UNKNOWN";
  readonly OmissionReason: "DEPTH_LIMIT" | "NODE_LIMIT" | "TIME_LIMIT" | "NOT_REVIEWED" | "REDACTED";
  readonly ChainDirection: "ANSWERS_TO" | "ANSWERED_BY" | "BOTH";
  readonly Granularity: "DAY" | "MONTH" | "YEAR";
  readonly NetworkKind: "RESPONSES" | "REFERENCES" | "CO_SIGNATURES" | "PUBLISHERS";
  readonly SilenceKind: "NEVER_ANSWERED" | "ADDRESSED_BUT_SILENT" | "UNCONTESTED_CLAIM";
}

/** What the fragment `WholeArticle` gives. */
export type WholeArticle = ArticleLine & {
  readonly inYourLanguage: { readonly value: string; readonly language: string; readonly isOriginal: boolean };
  readonly url: string | null;
  readonly alsoAt: readonly string[];
  readonly identifiers: readonly ListedAs[];
  readonly isMachineTranslation: boolean;
  readonly readExtent: Terms["ReadExtent"];
  readonly note: string | null;
  readonly seenAt: string | null;
  readonly publisherAsPrinted: string | null;
  readonly summary: { readonly value: string; readonly language: string } | null;
  readonly reprinted: readonly When[];
  readonly dates: readonly {
    readonly kind: Terms["TextDateKind"];
    readonly date: When;
    readonly source: Named | null;
    readonly locator: string | null;
    readonly note: string | null;
  }[];
  readonly publications: readonly {
    readonly isInternal: boolean;
    readonly date: When | null;
    readonly url: string | null;
    readonly note: string | null;
    readonly source: Named | null;
    readonly publisher: { readonly id: string; readonly name: { readonly value: string; readonly language: string } };
  }[];
  readonly series: { readonly id: string; readonly name: { readonly value: string; readonly language: string } } | null;
  readonly authors: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly nameAsPrinted: string;
      readonly isCollective: boolean;
      readonly sources: readonly Named[];
      readonly author: { readonly __typename: "Person" | "Organization"; readonly id: string } | null;
    }[];
  };
  readonly contributions: {
    readonly nodes: readonly {
      readonly role: Terms["ContributionRole"];
      readonly nameAsPrinted: string;
      readonly sources: readonly Named[];
      readonly contributor: { readonly __typename: "Person" | "Organization"; readonly id: string } | null;
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
      readonly signer:
        | { readonly __typename: "Person"; readonly id: string; readonly nameForm: Terms["NameForm"] }
        | { readonly __typename: "Organization"; readonly id: string };
      readonly source: Named | null;
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
  readonly answeredBy: RefersToIt;
  readonly mentionedBy: RefersToIt;
  readonly translationOf: ArticleLine | null;
  readonly translations: { readonly nodes: readonly ArticleLine[] };
  readonly versionOf: ArticleLine | null;
  readonly versions: { readonly nodes: readonly ArticleLine[] };
  readonly knownFrom: { readonly nodes: readonly Named[] };
  readonly states: { readonly totalCount: number; readonly nodes: readonly Stated[] };
  readonly claims: { readonly totalCount: number; readonly nodes: readonly (Stated & { readonly source: Named })[] };
  readonly bibtex: string;
  readonly ris: string;
};

const wholeArticleText = `fragment WholeArticle on Article {
  ...ArticleLine
  inYourLanguage: title(languages: $languages) {
    value
    language
    isOriginal
  }
  url
  alsoAt
  identifiers {
    ...ListedAs
  }
  isMachineTranslation
  readExtent
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
  dates {
    kind
    date {
      ...When
    }
    source {
      ...Named
    }
    locator
    note
  }
  publications {
    isInternal
    date {
      ...When
    }
    url
    note
    source {
      ...Named
    }
    publisher {
      id
      name {
        value
        language
      }
    }
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
      sources {
        ...Named
      }
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
  contributions(first: 20) {
    nodes {
      role
      nameAsPrinted
      sources {
        ...Named
      }
      contributor {
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
      signer {
        __typename
        ... on Person {
          id
          nameForm
        }
        ... on Organization {
          id
        }
      }
      source {
        ...Named
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
  answeredBy: referencedByAnyVersion(
    first: 50
    after: $answers
    filter: {isResponse: true}
  ) {
    ...RefersToIt
  }
  mentionedBy: referencedByAnyVersion(
    first: 30
    after: $mentions
    filter: {isResponse: false}
  ) {
    ...RefersToIt
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
      ...Named
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
        ...Named
      }
    }
  }
  bibtex: citation(format: BIBTEX)
  ris: citation(format: RIS)
}`;

/** What the fragment `RefersToIt` gives. */
export type RefersToIt = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (Reference & {
    readonly from: ArticleLine;
    readonly to:
      | (Named & { readonly __typename: "Article"; readonly language: string })
      | { readonly __typename: "Convention" | "Occurrence" | "Vote" | "Organization" | "Person" };
  })[];
};

const refersToItText = `fragment RefersToIt on CrossReferenceConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Reference
    from {
      ...ArticleLine
    }
    to {
      __typename
      ... on Article {
        ...Named
        language
      }
    }
  }
}`;

/** What the fragment `Rivals` gives. */
export type Rivals = {
  readonly id: string;
  readonly topic: string;
  readonly propertyLabel: { readonly value: string; readonly language: string };
  readonly agreement: Terms["Agreement"];
  readonly note: string | null;
  readonly spread: { readonly least: number; readonly most: number } | null;
  readonly subject: Extract<
    Subject,
    {
      readonly __typename:
        | "Article"
        | "Person"
        | "Organization"
        | "Convention"
        | "Occurrence"
        | "Vote"
        | "VoteOption"
        | "Series"
        | "Topic"
        | "Place"
        | "CrossReference"
        | "Claim"
        | "Conflict"
        | "Signature"
        | "Authorship"
        | "Contribution"
        | "TextRelation"
        | "TextDate"
        | "Publication"
        | "IdentityHypothesis";
    }
  >;
  readonly perBase: {
    readonly comparison: Terms["BaseComparison"];
    readonly explanation: string;
    readonly figures: readonly {
      readonly base: string | null;
      readonly unit: Terms["FigureUnit"];
      readonly agreement: Terms["Agreement"];
    }[];
  };
  readonly shown: { readonly because: string; readonly claim: { readonly id: string } | null };
  readonly claims: readonly Rival[];
};

const rivalsText = `fragment Rivals on Conflict {
  id
  topic
  propertyLabel {
    value
    language
  }
  agreement
  note
  spread {
    least
    most
  }
  subject {
    ...Subject
  }
  perBase {
    comparison
    explanation
    figures {
      base
      unit
      agreement
    }
  }
  shown {
    because
    claim {
      id
    }
  }
  claims {
    ...Rival
  }
}`;

/** What the fragment `Rival` gives. */
export type Rival = {
  readonly id: string;
  readonly stated: string;
  readonly statedAs: Terms["StatedAs"];
  readonly locator: string | null;
  readonly rank: Terms["ClaimRank"];
  readonly status: Terms["ReviewStatus"];
  readonly side: string | null;
  readonly isVariant: boolean;
  readonly note: string | null;
  readonly value:
    | (
        | {
            readonly __typename: "NumberValue";
            readonly value: number | null;
            readonly lower: number | null;
            readonly upper: number | null;
            readonly unit: Terms["FigureUnit"];
            readonly base: string | null;
            readonly isApproximate: boolean;
          }
        | { readonly __typename: "DateValue"; readonly date: When }
        | { readonly __typename: "TextValue" }
      )
    | null;
  readonly source: ArticleLine;
  readonly echoOf: { readonly source: Named } | null;
};

const rivalText = `fragment Rival on Claim {
  id
  stated
  statedAs
  locator
  rank
  status
  side
  isVariant
  note
  value {
    __typename
    ... on NumberValue {
      value
      lower
      upper
      unit
      base
      isApproximate
    }
    ... on DateValue {
      date {
        ...When
      }
    }
  }
  source {
    ...ArticleLine
  }
  echoOf {
    source {
      ...Named
    }
  }
}`;

/** What the fragment `EventLine` gives. */
export type EventLine = {
  readonly id: string;
  readonly kind: Terms["EventKind"];
  readonly isPlanned: boolean;
  readonly name: { readonly value: string; readonly language: string };
  readonly when: When | null;
  readonly place: { readonly name: string } | null;
  readonly organization: {
    readonly id: string;
    readonly name: { readonly value: string; readonly language: string };
  } | null;
};

const eventLineText = `fragment EventLine on Event {
  id
  kind
  isPlanned
  name {
    value
    language
  }
  when {
    ...When
  }
  place {
    name
  }
  organization {
    id
    name {
      value
      language
    }
  }
}`;

/** What the fragment `Found` gives. */
export type Found =
  | (Named & { readonly __typename: "Article" })
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
  | { readonly __typename: "Conflict"; readonly id: string; readonly topic: string };

const foundText = `fragment Found on SearchResult {
  __typename
  ... on Article {
    ...Named
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
  ... on Conflict {
    id
    topic
  }
}`;

/** What the fragment `Stated` gives. */
export type Stated = {
  readonly id: string;
  readonly property: string;
  readonly propertyLabel: { readonly value: string; readonly language: string };
  readonly stated: string;
  readonly statedAs: Terms["StatedAs"];
  readonly locator: string | null;
  readonly rank: Terms["ClaimRank"];
  readonly status: Terms["ReviewStatus"];
  readonly note: string | null;
  readonly subject: Extract<
    Subject,
    {
      readonly __typename:
        | "Article"
        | "Person"
        | "Organization"
        | "Convention"
        | "Occurrence"
        | "Vote"
        | "VoteOption"
        | "Series"
        | "Topic"
        | "Place"
        | "CrossReference"
        | "Claim"
        | "Conflict"
        | "Signature"
        | "Authorship"
        | "Contribution"
        | "TextRelation"
        | "TextDate"
        | "Publication"
        | "IdentityHypothesis";
    }
  >;
  readonly conflicts: readonly {
    readonly id: string;
    readonly topic: string;
    readonly agreement: Terms["Agreement"];
  }[];
};

const statedText = `fragment Stated on Claim {
  id
  property
  propertyLabel {
    value
    language
  }
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
}`;

/** What the fragment `Subject` gives. */
export type Subject =
  | (Named & { readonly __typename: "Article"; readonly id: string })
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
        | "Contribution"
        | "TextRelation"
        | "TextDate"
        | "Publication"
        | "IdentityHypothesis";
      readonly id: string;
    }
  | {
      readonly __typename: "Topic";
      readonly id: string;
      readonly topicName: { readonly value: string; readonly language: string };
    };

const subjectText = `fragment Subject on Node {
  __typename
  id
  ... on Article {
    ...Named
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
}`;

/** What the fragment `Completeness` gives. */
export type Completeness = {
  readonly isComplete: boolean;
  readonly omittedCount: number | null;
  readonly reasons: readonly Terms["OmissionReason"][];
};

const completenessText = `fragment Completeness on Completeness {
  isComplete
  omittedCount
  reasons
}`;

/** What the fragment `ListedAs` gives. */
export type ListedAs = { readonly scheme: string; readonly value: string };

const listedAsText = `fragment ListedAs on Identifier {
  scheme
  value
}`;

/** What the fragment `Named` gives. */
export type Named = {
  readonly id: string;
  readonly title: { readonly value: string; readonly language: string };
  readonly titleIsDescribed: boolean;
};

const namedText = `fragment Named on Article {
  id
  title {
    value
    language
  }
  titleIsDescribed
}`;

/** What the fragment `Reference` gives. */
export type Reference = {
  readonly id: string;
  readonly type: Terms["CitationType"];
  readonly stance: Terms["Stance"];
  readonly isResponse: boolean;
  readonly statedIn: readonly Named[];
  readonly places: readonly { readonly locator: string | null; readonly quote: string | null }[];
  readonly evidence: Terms["ReferenceEvidence"];
  readonly status: Terms["ReviewStatus"];
  readonly note: string | null;
};

const referenceText = `fragment Reference on CrossReference {
  id
  type
  stance
  isResponse
  statedIn {
    ...Named
  }
  places {
    locator
    quote
  }
  evidence
  status
  note
}`;

/** What the fragment `ArticleLine` gives. */
export type ArticleLine = Named & {
  readonly kind: Terms["ArticleKind"];
  readonly language: string;
  readonly evidence: Terms["ArticleEvidence"];
  readonly titleIsDisputed: boolean;
  readonly authorsAreDisputed: boolean;
  readonly published: When | null;
  readonly publisher: {
    readonly id: string;
    readonly name: { readonly value: string; readonly language: string };
  } | null;
};

const articleLineText = `fragment ArticleLine on Article {
  kind
  language
  evidence
  titleIsDisputed
  authorsAreDisputed
  ...Named
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
}`;

/** What the fragment `When` gives. */
export type When = { readonly text: string; readonly edtf: string; readonly basis: Terms["DateBasis"] };

const whenText = `fragment When on UncertainDate {
  text
  edtf
  basis
}`;

/** What the fragment `RiverMark` gives. */
export type RiverMark = {
  readonly article: ArticleLine & {
    readonly translationOf: { readonly id: string } | null;
    readonly signatories: { readonly totalCount: number };
    readonly knownBounds: {
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly firmEarliest: string | null;
      readonly firmLatest: string | null;
    };
  };
  readonly when: When | null;
  readonly answers: number;
  readonly mentions: number;
  readonly debate: string | null;
};

const riverMarkText = `fragment RiverMark on RiverText {
  article {
    ...ArticleLine
    translationOf {
      id
    }
    signatories(first: 1) {
      totalCount
    }
    knownBounds {
      earliest
      latest
      firmEarliest
      firmLatest
    }
  }
  when {
    ...When
  }
  answers
  mentions
  debate
}`;

/** What the fragment `RiverReference` gives. */
export type RiverReference = {
  readonly id: string;
  readonly type: Terms["CitationType"];
  readonly stance: Terms["Stance"];
  readonly isResponse: boolean;
  readonly locator: string | null;
  readonly from: { readonly id: string };
  readonly to:
    | { readonly __typename: "Article"; readonly id: string }
    | { readonly __typename: "Convention" | "Occurrence" | "Vote" | "Organization" | "Person" };
};

const riverReferenceText = `fragment RiverReference on CrossReference {
  id
  type
  stance
  isResponse
  locator
  from {
    id
  }
  to {
    __typename
    ... on Article {
      id
    }
  }
}`;

/** What the fragment `RiverEvent` gives. */
export type RiverEvent = {
  readonly __typename: "Convention" | "Occurrence";
  readonly id: string;
  readonly kind: Terms["EventKind"];
  readonly isPlanned: boolean;
  readonly name: { readonly value: string; readonly language: string };
  readonly shortName: string | null;
  readonly when: (When & { readonly earliest: string | null; readonly latest: string | null }) | null;
};

const riverEventText = `fragment RiverEvent on Event {
  __typename
  id
  kind
  isPlanned
  name {
    value
    language
  }
  shortName
  when {
    ...When
    earliest
    latest
  }
}`;

/** What the fragment `RiverVote` gives. */
export type RiverVote = {
  readonly id: string;
  readonly question: string;
  readonly event: { readonly id: string } | null;
  readonly when: (When & { readonly earliest: string | null; readonly latest: string | null }) | null;
};

const riverVoteText = `fragment RiverVote on Vote {
  id
  question
  event {
    id
  }
  when {
    ...When
    earliest
    latest
  }
}`;

/** What the fragment `RiverBucket` gives. */
export type RiverBucket = {
  readonly start: string;
  readonly end: string;
  readonly debate: string | null;
  readonly certain: number;
  readonly possible: number;
};

const riverBucketText = `fragment RiverBucket on RiverBucket {
  start
  end
  debate
  certain
  possible
}`;

/** What the fragment `Hit` gives. */
export type Hit =
  | (ArticleLine & { readonly __typename: "Article" })
  | {
      readonly __typename: "Person";
      readonly id: string;
      readonly personName: string;
      readonly nameForm: Terms["NameForm"];
    }
  | {
      readonly __typename: "Organization";
      readonly id: string;
      readonly bodyName: { readonly value: string; readonly language: string };
      readonly bodyKind: Terms["OrganizationKind"];
    }
  | {
      readonly __typename: "Convention" | "Occurrence";
      readonly id: string;
      readonly eventName: { readonly value: string; readonly language: string };
      readonly eventKind: Terms["EventKind"];
      readonly when: When | null;
    }
  | { readonly __typename: "Vote"; readonly id: string; readonly question: string; readonly when: When | null }
  | {
      readonly __typename: "Series";
      readonly id: string;
      readonly seriesName: { readonly value: string; readonly language: string };
    }
  | {
      readonly __typename: "Topic";
      readonly id: string;
      readonly topicName: { readonly value: string; readonly language: string };
    }
  | {
      readonly __typename: "Conflict";
      readonly id: string;
      readonly topic: string;
      readonly agreement: Terms["Agreement"];
      readonly propertyLabel: { readonly value: string; readonly language: string };
    };

const hitText = `fragment Hit on SearchResult {
  __typename
  ... on Article {
    ...ArticleLine
  }
  ... on Person {
    id
    personName: name
    nameForm
  }
  ... on Organization {
    id
    bodyName: name {
      value
      language
    }
    bodyKind: kind
  }
  ... on Convention {
    id
    eventName: name {
      value
      language
    }
    eventKind: kind
    when {
      ...When
    }
  }
  ... on Occurrence {
    id
    eventName: name {
      value
      language
    }
    eventKind: kind
    when {
      ...When
    }
  }
  ... on Vote {
    id
    question
    when {
      ...When
    }
  }
  ... on Series {
    id
    seriesName: name {
      value
      language
    }
  }
  ... on Topic {
    id
    topicName: name {
      value
      language
    }
  }
  ... on Conflict {
    id
    topic
    agreement
    propertyLabel {
      value
      language
    }
  }
}`;

/** What the fragment `FigureWithClaims` gives. */
export type FigureWithClaims = {
  readonly text: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: Terms["FigureUnit"];
  readonly base: string | null;
  readonly isApproximate: boolean;
  readonly agreement: Terms["Agreement"];
  readonly preferredBecause: string;
  readonly oneElectorate: string | null;
  readonly supportedBy: readonly {
    readonly because: string;
    readonly claims: readonly { readonly id: string; readonly source: Named }[];
    readonly kind: Terms["SupportKind"];
  }[];
  readonly mostExact: {
    readonly id: string;
    readonly stated: string;
    readonly statedAs: Terms["StatedAs"];
    readonly source: Named;
  } | null;
  readonly perBase: { readonly comparison: Terms["BaseComparison"]; readonly explanation: string };
  readonly claims: readonly FigureClaim[];
};

const figureWithClaimsText = `fragment FigureWithClaims on Figure {
  text
  lower
  upper
  unit
  base
  isApproximate
  agreement
  preferredBecause
  oneElectorate
  supportedBy {
    because
    claims {
      id
      source {
        ...Named
      }
    }
    kind
  }
  mostExact {
    id
    stated
    statedAs
    source {
      ...Named
    }
  }
  perBase {
    comparison
    explanation
  }
  claims {
    ...FigureClaim
  }
}`;

/** What the fragment `FigureClaim` gives. */
export type FigureClaim = {
  readonly id: string;
  readonly stated: string;
  readonly statedAs: Terms["StatedAs"];
  readonly locator: string | null;
  readonly rank: Terms["ClaimRank"];
  readonly status: Terms["ReviewStatus"];
  readonly conflicts: readonly {
    readonly id: string;
    readonly topic: string;
    readonly agreement: Terms["Agreement"];
  }[];
  readonly source: Named;
};

const figureClaimText = `fragment FigureClaim on Claim {
  id
  stated
  statedAs
  locator
  rank
  status
  conflicts {
    id
    topic
    agreement
  }
  source {
    ...Named
  }
}`;

/** What `ExplorerAbout` gives. */
export type ExplorerAboutData = {
  readonly corpus: {
    readonly version: string;
    readonly title: { readonly value: string; readonly language: string };
    readonly description: { readonly value: string; readonly language: string };
    readonly licence: string;
    readonly period: When | null;
    readonly languages: readonly { readonly value: string; readonly count: number }[];
    readonly reading: { readonly inWords: string };
    readonly addressees: { readonly inWords: string };
    readonly counts: {
      readonly articles: number;
      readonly people: number;
      readonly organizations: number;
      readonly events: number;
      readonly conventions: number;
      readonly votes: number;
      readonly claims: number;
      readonly conflicts: number;
      readonly crossReferences: number;
      readonly signatures: number;
    };
  };
};

/** What `ExplorerAbout` is asked with. */
export type ExplorerAboutVariables = Readonly<Record<string, never>>;

/** The operation `ExplorerAbout`. */
export const explorerAbout = toOperation<ExplorerAboutData, ExplorerAboutVariables>("ExplorerAbout", [
  `query ExplorerAbout {
  corpus {
    version
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
      ...When
    }
    languages {
      value
      count
    }
    reading {
      inWords
    }
    addressees {
      inWords
    }
    counts {
      articles
      people
      organizations
      events
      conventions
      votes
      claims
      conflicts
      crossReferences
      signatures
    }
  }
}`,
  whenText,
]);

/** What `ExplorerArticle` gives. */
export type ExplorerArticleData = { readonly article: WholeArticle | null };

/** What `ExplorerArticle` is asked with. */
export type ExplorerArticleVariables = {
  readonly id: string;
  readonly languages?: readonly string[] | null | undefined;
  readonly after?: string | null | undefined;
  readonly answers?: string | null | undefined;
  readonly mentions?: string | null | undefined;
};

/** The operation `ExplorerArticle`. */
export const explorerArticle = toOperation<ExplorerArticleData, ExplorerArticleVariables>("ExplorerArticle", [
  `query ExplorerArticle($id: ID!, $languages: [LanguageTag!], $after: String, $answers: String, $mentions: String) {
  article(id: $id) {
    ...WholeArticle
  }
}`,
  wholeArticleText,
  articleLineText,
  namedText,
  whenText,
  listedAsText,
  referenceText,
  refersToItText,
  statedText,
  subjectText,
]);

/** What `ExplorerArticles` gives. */
export type ExplorerArticlesData = {
  readonly articles: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: readonly {
      readonly name: string;
      readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
    }[];
    readonly nodes: readonly (ArticleLine & {
      readonly answers: { readonly totalCount: number };
      readonly responseCount: number;
    })[];
  };
  readonly kind?: { readonly totalCount: number };
  readonly lang?: { readonly totalCount: number };
  readonly publisher?: { readonly totalCount: number };
  readonly year?: { readonly totalCount: number };
  readonly evidence?: { readonly totalCount: number };
  readonly answered?: { readonly totalCount: number };
};

/** What `ExplorerArticles` is asked with. */
export type ExplorerArticlesVariables = {
  readonly filter?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly orderBy?:
    | {
        readonly field?: Terms["ArticleOrderField"] | undefined;
        readonly direction?: Terms["OrderDirection"] | undefined;
      }
    | null
    | undefined;
  readonly after?: string | null | undefined;
  readonly hasKind: boolean;
  readonly withoutKind?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasLang: boolean;
  readonly withoutLang?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasPublisher: boolean;
  readonly withoutPublisher?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasYear: boolean;
  readonly withoutYear?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasEvidence: boolean;
  readonly withoutEvidence?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasAnswered: boolean;
  readonly withoutAnswered?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
};

/** The operation `ExplorerArticles`. */
export const explorerArticles = toOperation<ExplorerArticlesData, ExplorerArticlesVariables>("ExplorerArticles", [
  `query ExplorerArticles($filter: ArticleFilter, $orderBy: ArticleOrder, $after: String, $hasKind: Boolean!, $withoutKind: ArticleFilter, $hasLang: Boolean!, $withoutLang: ArticleFilter, $hasPublisher: Boolean!, $withoutPublisher: ArticleFilter, $hasYear: Boolean!, $withoutYear: ArticleFilter, $hasEvidence: Boolean!, $withoutEvidence: ArticleFilter, $hasAnswered: Boolean!, $withoutAnswered: ArticleFilter) {
  articles(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets(names: [KIND, LANGUAGE, PUBLISHER, YEAR, EVIDENCE]) {
      name
      buckets {
        value
        label
        count
      }
    }
    nodes {
      ...ArticleLine
      answers: references(first: 1, filter: {isResponse: true}) {
        totalCount
      }
      responseCount
    }
  }
  kind: articles(first: 1, filter: $withoutKind) @include(if: $hasKind) {
    totalCount
  }
  lang: articles(first: 1, filter: $withoutLang) @include(if: $hasLang) {
    totalCount
  }
  publisher: articles(first: 1, filter: $withoutPublisher) @include(if: $hasPublisher) {
    totalCount
  }
  year: articles(first: 1, filter: $withoutYear) @include(if: $hasYear) {
    totalCount
  }
  evidence: articles(first: 1, filter: $withoutEvidence) @include(if: $hasEvidence) {
    totalCount
  }
  answered: articles(first: 1, filter: $withoutAnswered) @include(if: $hasAnswered) {
    totalCount
  }
}`,
  articleLineText,
  namedText,
  whenText,
]);

/** What `ExplorerChain` gives. */
export type ExplorerChainData = {
  readonly responseChain: {
    readonly root: ArticleLine;
    readonly layers: readonly {
      readonly texts: readonly {
        readonly article: { readonly id: string };
        readonly versions: readonly (Named & { readonly language: string })[];
      }[];
    }[];
    readonly edges: readonly {
      readonly depth: number;
      readonly temporalOrder: Terms["TemporalRelation"];
      readonly reference: Reference;
      readonly from: ArticleLine;
      readonly to: ArticleLine;
    }[];
    readonly completeness: Completeness;
    readonly reading: { readonly inWords: string };
  } | null;
};

/** What `ExplorerChain` is asked with. */
export type ExplorerChainVariables = {
  readonly id: string;
  readonly direction: Terms["ChainDirection"];
  readonly stances?: readonly Terms["Stance"][] | null | undefined;
};

/** The operation `ExplorerChain`. */
export const explorerChain = toOperation<ExplorerChainData, ExplorerChainVariables>("ExplorerChain", [
  `query ExplorerChain($id: ID!, $direction: ChainDirection!, $stances: [Stance!]) {
  responseChain(from: $id, direction: $direction, depth: 6, stances: $stances) {
    root {
      ...ArticleLine
    }
    layers {
      texts {
        article {
          id
        }
        versions {
          ...Named
          language
        }
      }
    }
    edges {
      depth
      temporalOrder
      reference {
        ...Reference
      }
      from {
        ...ArticleLine
      }
      to {
        ...ArticleLine
      }
    }
    completeness {
      ...Completeness
    }
    reading {
      inWords
    }
  }
}`,
  articleLineText,
  namedText,
  whenText,
  referenceText,
  completenessText,
]);

/** What `ExplorerConflicts` gives. */
export type ExplorerConflictsData = {
  readonly conflicts: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Rivals[];
  };
};

/** What `ExplorerConflicts` is asked with. */
export type ExplorerConflictsVariables = {
  readonly after?: string | null | undefined;
  readonly agreement?: readonly Terms["Agreement"][] | null | undefined;
};

/** The operation `ExplorerConflicts`. */
export const explorerConflicts = toOperation<ExplorerConflictsData, ExplorerConflictsVariables>("ExplorerConflicts", [
  `query ExplorerConflicts($after: String, $agreement: [Agreement!]) {
  conflicts(first: 15, after: $after, agreement: $agreement) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Rivals
    }
  }
}`,
  rivalsText,
  subjectText,
  namedText,
  rivalText,
  whenText,
  articleLineText,
]);

/** What `ExplorerConflict` gives. */
export type ExplorerConflictData = {
  readonly node:
    | (
        | {
            readonly __typename:
              | "Article"
              | "Person"
              | "Organization"
              | "Convention"
              | "Occurrence"
              | "Vote"
              | "VoteOption"
              | "Series"
              | "Topic"
              | "Place"
              | "CrossReference"
              | "Claim"
              | "Signature"
              | "Authorship"
              | "Contribution"
              | "TextRelation"
              | "TextDate"
              | "Publication"
              | "IdentityHypothesis";
          }
        | (Rivals & { readonly __typename: "Conflict" })
      )
    | null;
};

/** What `ExplorerConflict` is asked with. */
export type ExplorerConflictVariables = { readonly id: string };

/** The operation `ExplorerConflict`. */
export const explorerConflict = toOperation<ExplorerConflictData, ExplorerConflictVariables>("ExplorerConflict", [
  `query ExplorerConflict($id: ID!) {
  node(id: $id) {
    __typename
    ... on Conflict {
      ...Rivals
    }
  }
}`,
  rivalsText,
  subjectText,
  namedText,
  rivalText,
  whenText,
  articleLineText,
]);

/** What `ExplorerConventions` gives. */
export type ExplorerConventionsData = {
  readonly conventions: { readonly totalCount: number; readonly nodes: readonly EventLine[] };
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly EventLine[];
  };
};

/** What `ExplorerConventions` is asked with. */
export type ExplorerConventionsVariables = { readonly after?: string | null | undefined };

/** The operation `ExplorerConventions`. */
export const explorerConventions = toOperation<ExplorerConventionsData, ExplorerConventionsVariables>(
  "ExplorerConventions",
  [
    `query ExplorerConventions($after: String) {
  conventions(first: 10) {
    totalCount
    nodes {
      ...EventLine
    }
  }
  events(first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...EventLine
    }
  }
}`,
    eventLineText,
    whenText,
  ],
);

/** What `ExplorerEvent` gives. */
export type ExplorerEventData = {
  readonly event:
    | (EventLine & {
        readonly note: string | null;
        readonly partOf: {
          readonly id: string;
          readonly name: { readonly value: string; readonly language: string };
        } | null;
        readonly parts: { readonly nodes: readonly EventLine[] };
        readonly votes: {
          readonly nodes: readonly { readonly id: string; readonly question: string; readonly result: string | null }[];
        };
        readonly claims: {
          readonly totalCount: number;
          readonly nodes: readonly (Stated & { readonly source: Named })[];
        };
        readonly referencedBy: {
          readonly totalCount: number;
          readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
        };
      })
    | null;
};

/** What `ExplorerEvent` is asked with. */
export type ExplorerEventVariables = { readonly id: string };

/** The operation `ExplorerEvent`. */
export const explorerEvent = toOperation<ExplorerEventData, ExplorerEventVariables>("ExplorerEvent", [
  `query ExplorerEvent($id: ID!) {
  event(id: $id) {
    ...EventLine
    note
    partOf {
      id
      name {
        value
        language
      }
    }
    parts(first: 20) {
      nodes {
        ...EventLine
      }
    }
    votes(first: 20) {
      nodes {
        id
        question
        result
      }
    }
    claims(first: 30) {
      totalCount
      nodes {
        ...Stated
        source {
          ...Named
        }
      }
    }
    referencedBy(first: 30) {
      totalCount
      nodes {
        ...Reference
        from {
          ...ArticleLine
        }
      }
    }
  }
}`,
  eventLineText,
  whenText,
  statedText,
  subjectText,
  namedText,
  referenceText,
  articleLineText,
]);

/** What `ExplorerNear` gives. */
export type ExplorerNearData = {
  readonly all: {
    readonly nodes: readonly Extract<
      Found,
      {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "Series"
          | "Topic"
          | "Conflict";
      }
    >[];
  };
  readonly one: {
    readonly nodes: readonly Extract<
      Found,
      {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "Series"
          | "Topic"
          | "Conflict";
      }
    >[];
  };
  readonly two: {
    readonly nodes: readonly Extract<
      Found,
      {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "Series"
          | "Topic"
          | "Conflict";
      }
    >[];
  };
  readonly three: {
    readonly nodes: readonly Extract<
      Found,
      {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "Series"
          | "Topic"
          | "Conflict";
      }
    >[];
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
export const explorerNear = toOperation<ExplorerNearData, ExplorerNearVariables>("ExplorerNear", [
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
}`,
  foundText,
  namedText,
]);

/** What `ExplorerNetwork` gives. */
export type ExplorerNetworkData = {
  readonly network: {
    readonly communities: number;
    readonly nodes: readonly {
      readonly label: string;
      readonly inDegree: number;
      readonly outDegree: number;
      readonly betweenness: number;
      readonly pageRank: number;
      readonly community: number;
      readonly node: Extract<
        Subject,
        {
          readonly __typename:
            | "Article"
            | "Person"
            | "Organization"
            | "Convention"
            | "Occurrence"
            | "Vote"
            | "VoteOption"
            | "Series"
            | "Topic"
            | "Place"
            | "CrossReference"
            | "Claim"
            | "Conflict"
            | "Signature"
            | "Authorship"
            | "Contribution"
            | "TextRelation"
            | "TextDate"
            | "Publication"
            | "IdentityHypothesis";
        }
      >;
    }[];
    readonly completeness: Completeness;
  };
};

/** What `ExplorerNetwork` is asked with. */
export type ExplorerNetworkVariables = { readonly kind: Terms["NetworkKind"] };

/** The operation `ExplorerNetwork`. */
export const explorerNetwork = toOperation<ExplorerNetworkData, ExplorerNetworkVariables>("ExplorerNetwork", [
  `query ExplorerNetwork($kind: NetworkKind!) {
  network(kind: $kind, limit: 200) {
    communities
    nodes {
      label
      inDegree
      outDegree
      betweenness
      pageRank
      community
      node {
        ...Subject
      }
    }
    completeness {
      ...Completeness
    }
  }
}`,
  subjectText,
  namedText,
  completenessText,
]);

/** What `ExplorerOrganizations` gives. */
export type ExplorerOrganizationsData = {
  readonly organizations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: Terms["OrganizationKind"];
      readonly name: { readonly value: string; readonly language: string };
      readonly parent: { readonly id: string } | null;
      readonly published: { readonly totalCount: number };
      readonly authored: { readonly totalCount: number };
    }[];
  };
};

/** What `ExplorerOrganizations` is asked with. */
export type ExplorerOrganizationsVariables = { readonly after?: string | null | undefined };

/** The operation `ExplorerOrganizations`. */
export const explorerOrganizations = toOperation<ExplorerOrganizationsData, ExplorerOrganizationsVariables>(
  "ExplorerOrganizations",
  [
    `query ExplorerOrganizations($after: String) {
  organizations(first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      name {
        value
        language
      }
      parent {
        id
      }
      published(first: 1) {
        totalCount
      }
      authored(first: 1) {
        totalCount
      }
    }
  }
}`,
  ],
);

/** What `ExplorerOrganization` gives. */
export type ExplorerOrganizationData = {
  readonly organization: {
    readonly id: string;
    readonly kind: Terms["OrganizationKind"];
    readonly note: string | null;
    readonly name: { readonly value: string; readonly language: string };
    readonly identifiers: readonly ListedAs[];
    readonly otherNames: readonly { readonly value: string; readonly language: string }[];
    readonly parent: {
      readonly id: string;
      readonly name: { readonly value: string; readonly language: string };
    } | null;
    readonly parts: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly id: string;
        readonly kind: Terms["OrganizationKind"];
        readonly name: { readonly value: string; readonly language: string };
      }[];
    };
    readonly published: { readonly totalCount: number; readonly nodes: readonly ArticleLine[] };
    readonly authored: { readonly totalCount: number; readonly nodes: readonly { readonly article: ArticleLine }[] };
    readonly contributed: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly role: Terms["ContributionRole"];
        readonly nameAsPrinted: string;
        readonly article: ArticleLine;
      }[];
    };
    readonly signed: { readonly totalCount: number; readonly nodes: readonly { readonly article: ArticleLine }[] };
    readonly events: {
      readonly nodes: readonly {
        readonly id: string;
        readonly name: { readonly value: string; readonly language: string };
        readonly when: When | null;
      }[];
    };
    readonly votes: {
      readonly nodes: readonly { readonly id: string; readonly question: string; readonly when: When | null }[];
    };
    readonly addressedIn: { readonly nodes: readonly ArticleLine[] };
    readonly referencedBy: {
      readonly totalCount: number;
      readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
    };
    readonly claims: { readonly totalCount: number; readonly nodes: readonly (Stated & { readonly source: Named })[] };
  } | null;
};

/** What `ExplorerOrganization` is asked with. */
export type ExplorerOrganizationVariables = { readonly id: string };

/** The operation `ExplorerOrganization`. */
export const explorerOrganization = toOperation<ExplorerOrganizationData, ExplorerOrganizationVariables>(
  "ExplorerOrganization",
  [
    `query ExplorerOrganization($id: ID!) {
  organization(id: $id) {
    id
    kind
    note
    name {
      value
      language
    }
    identifiers {
      ...ListedAs
    }
    otherNames {
      value
      language
    }
    parent {
      id
      name {
        value
        language
      }
    }
    parts(first: 50) {
      totalCount
      nodes {
        id
        kind
        name {
          value
          language
        }
      }
    }
    published(first: 100) {
      totalCount
      nodes {
        ...ArticleLine
      }
    }
    authored(first: 50) {
      totalCount
      nodes {
        article {
          ...ArticleLine
        }
      }
    }
    contributed(first: 20) {
      totalCount
      nodes {
        role
        nameAsPrinted
        article {
          ...ArticleLine
        }
      }
    }
    signed(first: 50) {
      totalCount
      nodes {
        article {
          ...ArticleLine
        }
      }
    }
    events(first: 30) {
      nodes {
        id
        name {
          value
          language
        }
        when {
          ...When
        }
      }
    }
    votes(first: 20) {
      nodes {
        id
        question
        when {
          ...When
        }
      }
    }
    addressedIn(first: 20) {
      nodes {
        ...ArticleLine
      }
    }
    referencedBy(first: 20) {
      totalCount
      nodes {
        ...Reference
        from {
          ...ArticleLine
        }
      }
    }
    claims(first: 30) {
      totalCount
      nodes {
        ...Stated
        source {
          ...Named
        }
      }
    }
  }
}`,
    listedAsText,
    articleLineText,
    namedText,
    whenText,
    referenceText,
    statedText,
    subjectText,
  ],
);

/** What `ExplorerPeople` gives. */
export type ExplorerPeopleData = {
  readonly people: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly nameForm: Terms["NameForm"];
      readonly authored: { readonly totalCount: number };
      readonly signed: { readonly totalCount: number; readonly nodes: readonly { readonly article: Named }[] };
    }[];
  };
  readonly q?: { readonly totalCount: number };
  readonly form?: { readonly totalCount: number };
};

/** What `ExplorerPeople` is asked with. */
export type ExplorerPeopleVariables = {
  readonly after?: string | null | undefined;
  readonly filter?:
    | {
        readonly nameContains?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly nameForms?: readonly Terms["NameForm"][] | null | undefined;
        readonly signed?: readonly string[] | null | undefined;
        readonly signedAll?: readonly string[] | null | undefined;
        readonly authored?: readonly string[] | null | undefined;
        readonly acrossTranslations?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly orderBy?:
    | {
        readonly field?: Terms["PersonOrderField"] | undefined;
        readonly direction?: Terms["OrderDirection"] | undefined;
      }
    | null
    | undefined;
  readonly hasName: boolean;
  readonly withoutName?:
    | {
        readonly nameContains?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly nameForms?: readonly Terms["NameForm"][] | null | undefined;
        readonly signed?: readonly string[] | null | undefined;
        readonly signedAll?: readonly string[] | null | undefined;
        readonly authored?: readonly string[] | null | undefined;
        readonly acrossTranslations?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly hasForm: boolean;
  readonly withoutForm?:
    | {
        readonly nameContains?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly nameForms?: readonly Terms["NameForm"][] | null | undefined;
        readonly signed?: readonly string[] | null | undefined;
        readonly signedAll?: readonly string[] | null | undefined;
        readonly authored?: readonly string[] | null | undefined;
        readonly acrossTranslations?: boolean | null | undefined;
      }
    | null
    | undefined;
};

/** The operation `ExplorerPeople`. */
export const explorerPeople = toOperation<ExplorerPeopleData, ExplorerPeopleVariables>("ExplorerPeople", [
  `query ExplorerPeople($after: String, $filter: PersonFilter, $orderBy: PersonOrder, $hasName: Boolean!, $withoutName: PersonFilter, $hasForm: Boolean!, $withoutForm: PersonFilter) {
  people(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      nameForm
      authored(first: 1) {
        totalCount
      }
      signed(first: 1) {
        totalCount
        nodes {
          article {
            ...Named
          }
        }
      }
    }
  }
  q: people(first: 1, filter: $withoutName) @include(if: $hasName) {
    totalCount
  }
  form: people(first: 1, filter: $withoutForm) @include(if: $hasForm) {
    totalCount
  }
}`,
  namedText,
]);

/** What `ExplorerPerson` gives. */
export type ExplorerPersonData = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly nameForm: Terms["NameForm"];
    readonly identifiers: readonly ListedAs[];
    readonly authored: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly nameAsPrinted: string; readonly article: ArticleLine }[];
    };
    readonly contributed: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly role: Terms["ContributionRole"];
        readonly nameAsPrinted: string;
        readonly article: ArticleLine;
      }[];
    };
    readonly signed: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly nameAsPrinted: string;
        readonly capacity: string | null;
        readonly position: number | null;
        readonly article: ArticleLine;
      }[];
    };
    readonly coSignatories: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly sharedCount: number;
        readonly node: { readonly id: string; readonly name: string };
      }[];
    };
    readonly referencedBy: {
      readonly totalCount: number;
      readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
    };
    readonly addressedIn: { readonly nodes: readonly ArticleLine[] };
    readonly possiblySameAs: readonly {
      readonly id: string;
      readonly status: Terms["ReviewStatus"];
      readonly basis: string;
      readonly proposedBy: string;
      readonly people: readonly { readonly id: string; readonly name: string }[];
    }[];
  } | null;
};

/** What `ExplorerPerson` is asked with. */
export type ExplorerPersonVariables = { readonly id: string };

/** The operation `ExplorerPerson`. */
export const explorerPerson = toOperation<ExplorerPersonData, ExplorerPersonVariables>("ExplorerPerson", [
  `query ExplorerPerson($id: ID!) {
  person(id: $id) {
    id
    name
    nameForm
    identifiers {
      ...ListedAs
    }
    authored(first: 40) {
      totalCount
      nodes {
        nameAsPrinted
        article {
          ...ArticleLine
        }
      }
    }
    contributed(first: 20) {
      totalCount
      nodes {
        role
        nameAsPrinted
        article {
          ...ArticleLine
        }
      }
    }
    signed(first: 40) {
      totalCount
      nodes {
        nameAsPrinted
        capacity
        position
        article {
          ...ArticleLine
        }
      }
    }
    coSignatories(first: 30) {
      totalCount
      edges {
        sharedCount
        node {
          id
          name
        }
      }
    }
    referencedBy(first: 20) {
      totalCount
      nodes {
        ...Reference
        from {
          ...ArticleLine
        }
      }
    }
    addressedIn(first: 20) {
      nodes {
        ...ArticleLine
      }
    }
    possiblySameAs(statuses: [ACCEPTED, SUGGESTED, REJECTED]) {
      id
      status
      basis
      proposedBy
      people {
        id
        name
      }
    }
  }
}`,
  listedAsText,
  articleLineText,
  namedText,
  whenText,
  referenceText,
]);

/** What `ExplorerRiver` gives. */
export type ExplorerRiverData = {
  readonly corpus: {
    readonly title: { readonly value: string; readonly language: string };
    readonly description: { readonly value: string; readonly language: string };
    readonly languages: readonly { readonly value: string }[];
    readonly period: { readonly text: string } | null;
    readonly counts: { readonly articles: number };
  };
  readonly river: {
    readonly texts: readonly RiverMark[];
    readonly references: readonly RiverReference[];
    readonly events: readonly RiverEvent[];
    readonly votes: readonly RiverVote[];
    readonly buckets: readonly RiverBucket[];
    readonly undatedCount: number;
    readonly completeness: Completeness;
  };
  readonly debates: {
    readonly nodes: readonly {
      readonly mostAnswered: Named;
      readonly size: number;
      readonly period: { readonly text: string } | null;
    }[];
  };
  readonly disputed: {
    readonly nodes: readonly {
      readonly id: string;
      readonly topic: string;
      readonly subject: {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "VoteOption"
          | "Series"
          | "Topic"
          | "Place"
          | "CrossReference"
          | "Claim"
          | "Conflict"
          | "Signature"
          | "Authorship"
          | "Contribution"
          | "TextRelation"
          | "TextDate"
          | "Publication"
          | "IdentityHypothesis";
        readonly id: string;
      };
    }[];
  };
  readonly focused?: {
    readonly id: string;
    readonly url: string | null;
    readonly summary: { readonly value: string; readonly language: string } | null;
  } | null;
};

/** What `ExplorerRiver` is asked with. */
export type ExplorerRiverVariables = {
  readonly filter?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly period?:
    | {
        readonly from?: string | null | undefined;
        readonly to?: string | null | undefined;
        readonly certainlyWithin?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly focus: string;
  readonly isFocus: boolean;
};

/** The operation `ExplorerRiver`. */
export const explorerRiver = toOperation<ExplorerRiverData, ExplorerRiverVariables>("ExplorerRiver", [
  `query ExplorerRiver($filter: ArticleFilter, $period: PeriodInput, $focus: ID!, $isFocus: Boolean!) {
  corpus {
    title {
      value
      language
    }
    description {
      value
      language
    }
    languages {
      value
    }
    period {
      text
    }
    counts {
      articles
    }
  }
  river(limit: 175, filter: $filter, period: $period) {
    texts {
      ...RiverMark
    }
    references {
      ...RiverReference
    }
    events {
      ...RiverEvent
    }
    votes {
      ...RiverVote
    }
    buckets {
      ...RiverBucket
    }
    undatedCount
    completeness {
      ...Completeness
    }
  }
  debates(first: 30) {
    nodes {
      mostAnswered {
        ...Named
      }
      size
      period {
        text
      }
    }
  }
  disputed: conflicts(first: 30, agreement: [DISPUTED]) {
    nodes {
      id
      topic
      subject {
        __typename
        id
      }
    }
  }
  focused: article(id: $focus) @include(if: $isFocus) {
    id
    url
    summary {
      value
      language
    }
  }
}`,
  riverMarkText,
  articleLineText,
  namedText,
  whenText,
  riverReferenceText,
  riverEventText,
  riverVoteText,
  riverBucketText,
  completenessText,
]);

/** What `ExplorerSearch` gives. */
export type ExplorerSearchData = {
  readonly search?: {
    readonly totalCount: number;
    readonly didYouMean: string | null;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: readonly {
      readonly name: string;
      readonly buckets: readonly { readonly value: string; readonly label: string; readonly count: number }[];
    }[];
    readonly edges: readonly {
      readonly highlights: readonly {
        readonly field: string;
        readonly text: string;
        readonly matches: readonly { readonly start: number; readonly end: number }[];
      }[];
      readonly node: Extract<
        Hit,
        {
          readonly __typename:
            | "Article"
            | "Person"
            | "Organization"
            | "Convention"
            | "Occurrence"
            | "Vote"
            | "Series"
            | "Topic"
            | "Conflict";
        }
      >;
    }[];
  };
  readonly kind?: { readonly totalCount: number };
  readonly lang?: { readonly totalCount: number };
  readonly mostAnswered?: { readonly nodes: readonly ArticleLine[] };
};

/** What `ExplorerSearch` is asked with. */
export type ExplorerSearchVariables = {
  readonly query: string;
  readonly isAsked: boolean;
  readonly filter?:
    | {
        readonly kinds?: readonly Terms["SearchKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly period?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  readonly after?: string | null | undefined;
  readonly hasKind: boolean;
  readonly withoutKind?:
    | {
        readonly kinds?: readonly Terms["SearchKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly period?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
  readonly hasLang: boolean;
  readonly withoutLang?:
    | {
        readonly kinds?: readonly Terms["SearchKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly period?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
      }
    | null
    | undefined;
};

/** The operation `ExplorerSearch`. */
export const explorerSearch = toOperation<ExplorerSearchData, ExplorerSearchVariables>("ExplorerSearch", [
  `query ExplorerSearch($query: String!, $isAsked: Boolean!, $filter: SearchFilter, $after: String, $hasKind: Boolean!, $withoutKind: SearchFilter, $hasLang: Boolean!, $withoutLang: SearchFilter) {
  search(query: $query, first: 20, after: $after, filter: $filter) @include(if: $isAsked) {
    totalCount
    didYouMean
    pageInfo {
      hasNextPage
      endCursor
    }
    facets(names: [KIND, LANGUAGE]) {
      name
      buckets {
        value
        label
        count
      }
    }
    edges {
      highlights {
        field
        text
        matches {
          start
          end
        }
      }
      node {
        ...Hit
      }
    }
  }
  kind: search(query: $query, first: 1, filter: $withoutKind) @include(if: $hasKind) {
    totalCount
  }
  lang: search(query: $query, first: 1, filter: $withoutLang) @include(if: $hasLang) {
    totalCount
  }
  mostAnswered: articles(
    first: 3
    orderBy: {field: RESPONSE_COUNT, direction: DESC}
  ) @include(if: $isAsked) {
    nodes {
      ...ArticleLine
    }
  }
}`,
  hitText,
  articleLineText,
  namedText,
  whenText,
]);

/** What `ExplorerSuggest` gives. */
export type ExplorerSuggestData = {
  readonly search: {
    readonly nodes: readonly Extract<
      Found,
      {
        readonly __typename:
          | "Article"
          | "Person"
          | "Organization"
          | "Convention"
          | "Occurrence"
          | "Vote"
          | "Series"
          | "Topic"
          | "Conflict";
      }
    >[];
  };
};

/** What `ExplorerSuggest` is asked with. */
export type ExplorerSuggestVariables = { readonly query: string };

/** The operation `ExplorerSuggest`. */
export const explorerSuggest = toOperation<ExplorerSuggestData, ExplorerSuggestVariables>("ExplorerSuggest", [
  `query ExplorerSuggest($query: String!) {
  search(query: $query, first: 8) {
    nodes {
      ...Found
    }
  }
}`,
  foundText,
  namedText,
]);

/** What `ExplorerSilences` gives. */
export type ExplorerSilencesData = {
  readonly silences: {
    readonly totalCount: number;
    readonly omittedCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly kind: Terms["SilenceKind"];
      readonly explanation: string;
      readonly citedBy: number | null;
      readonly since: When | null;
      readonly subject:
        | (ArticleLine & { readonly __typename: "Article"; readonly id: string })
        | {
            readonly __typename:
              | "Person"
              | "Organization"
              | "Convention"
              | "Occurrence"
              | "Vote"
              | "VoteOption"
              | "Series"
              | "Topic"
              | "Place"
              | "CrossReference"
              | "Conflict"
              | "Signature"
              | "Authorship"
              | "Contribution"
              | "TextRelation"
              | "TextDate"
              | "Publication"
              | "IdentityHypothesis";
            readonly id: string;
          }
        | {
            readonly __typename: "Claim";
            readonly id: string;
            readonly propertyLabel: { readonly value: string; readonly language: string };
            readonly stated: string;
            readonly statedAs: Terms["StatedAs"];
            readonly source: Named;
          };
    }[];
  };
};

/** What `ExplorerSilences` is asked with. */
export type ExplorerSilencesVariables = {
  readonly kinds?: readonly Terms["SilenceKind"][] | null | undefined;
  readonly filter?:
    | {
        readonly kinds?: readonly Terms["ArticleKind"][] | null | undefined;
        readonly languages?: readonly string[] | null | undefined;
        readonly publishers?: readonly string[] | null | undefined;
        readonly series?: readonly string[] | null | undefined;
        readonly published?:
          | {
              readonly from?: string | null | undefined;
              readonly to?: string | null | undefined;
              readonly certainlyWithin?: boolean | null | undefined;
            }
          | null
          | undefined;
        readonly outBefore?:
          | { readonly article: string; readonly possibilities?: readonly Terms["Possibility"][] | undefined }
          | null
          | undefined;
        readonly evidence?: readonly Terms["ArticleEvidence"][] | null | undefined;
        readonly readExtents?: readonly Terms["ReadExtent"][] | null | undefined;
        readonly authors?: readonly string[] | null | undefined;
        readonly signatories?: readonly string[] | null | undefined;
        readonly contributors?: readonly string[] | null | undefined;
        readonly url?: string | null | undefined;
        readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[] | null | undefined;
        readonly titleContains?: string | null | undefined;
        readonly hasResponses?: boolean | null | undefined;
        readonly isResponse?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly after?: string | null | undefined;
};

/** The operation `ExplorerSilences`. */
export const explorerSilences = toOperation<ExplorerSilencesData, ExplorerSilencesVariables>("ExplorerSilences", [
  `query ExplorerSilences($kinds: [SilenceKind!], $filter: ArticleFilter, $after: String) {
  silences(first: 50, after: $after, kinds: $kinds, filter: $filter) {
    totalCount
    omittedCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      explanation
      citedBy
      since {
        ...When
      }
      subject {
        __typename
        id
        ... on Article {
          ...ArticleLine
        }
        ... on Claim {
          propertyLabel {
            value
            language
          }
          stated
          statedAs
          source {
            ...Named
          }
        }
      }
    }
  }
}`,
  whenText,
  articleLineText,
  namedText,
]);

/** What `ExplorerTimeline` gives. */
export type ExplorerTimelineData = {
  readonly timeline: {
    readonly undatedCount: number;
    readonly buckets: readonly {
      readonly start: string;
      readonly end: string;
      readonly certain: number;
      readonly possible: number;
    }[];
    readonly entries: readonly {
      readonly label: string;
      readonly when: When;
      readonly node: Extract<
        Subject,
        {
          readonly __typename:
            | "Article"
            | "Person"
            | "Organization"
            | "Convention"
            | "Occurrence"
            | "Vote"
            | "VoteOption"
            | "Series"
            | "Topic"
            | "Place"
            | "CrossReference"
            | "Claim"
            | "Conflict"
            | "Signature"
            | "Authorship"
            | "Contribution"
            | "TextRelation"
            | "TextDate"
            | "Publication"
            | "IdentityHypothesis";
        }
      >;
    }[];
    readonly completeness: Completeness;
  };
};

/** What `ExplorerTimeline` is asked with. */
export type ExplorerTimelineVariables = {
  readonly period?:
    | {
        readonly from?: string | null | undefined;
        readonly to?: string | null | undefined;
        readonly certainlyWithin?: boolean | null | undefined;
      }
    | null
    | undefined;
  readonly granularity: Terms["Granularity"];
};

/** The operation `ExplorerTimeline`. */
export const explorerTimeline = toOperation<ExplorerTimelineData, ExplorerTimelineVariables>("ExplorerTimeline", [
  `query ExplorerTimeline($period: PeriodInput, $granularity: Granularity!) {
  timeline(period: $period, granularity: $granularity, limit: 300) {
    undatedCount
    buckets {
      start
      end
      certain
      possible
    }
    entries {
      label
      when {
        ...When
      }
      node {
        ...Subject
      }
    }
    completeness {
      ...Completeness
    }
  }
}`,
  whenText,
  subjectText,
  namedText,
  completenessText,
]);

/** What `ExplorerVotes` gives. */
export type ExplorerVotesData = {
  readonly votes: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly id: string;
      readonly question: string;
      readonly result: string | null;
      readonly when: When | null;
      readonly event: {
        readonly id: string;
        readonly name: { readonly value: string; readonly language: string };
      } | null;
      readonly organization: {
        readonly id: string;
        readonly name: { readonly value: string; readonly language: string };
      } | null;
      readonly turnout: { readonly text: string; readonly agreement: Terms["Agreement"] } | null;
      readonly options: readonly {
        readonly id: string;
        readonly label: string;
        readonly figure: { readonly text: string; readonly agreement: Terms["Agreement"] } | null;
      }[];
    }[];
  };
};

/** What `ExplorerVotes` is asked with. */
export type ExplorerVotesVariables = { readonly after?: string | null | undefined };

/** The operation `ExplorerVotes`. */
export const explorerVotes = toOperation<ExplorerVotesData, ExplorerVotesVariables>("ExplorerVotes", [
  `query ExplorerVotes($after: String) {
  votes(first: 10, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      question
      result
      when {
        ...When
      }
      event {
        id
        name {
          value
          language
        }
      }
      organization {
        id
        name {
          value
          language
        }
      }
      turnout {
        text
        agreement
      }
      options {
        id
        label
        figure {
          text
          agreement
        }
      }
    }
  }
}`,
  whenText,
]);

/** What `ExplorerVote` gives. */
export type ExplorerVoteData = {
  readonly vote: {
    readonly id: string;
    readonly question: string;
    readonly deadline: string | null;
    readonly result: string | null;
    readonly note: string | null;
    readonly when: When | null;
    readonly event: {
      readonly id: string;
      readonly name: { readonly value: string; readonly language: string };
    } | null;
    readonly organization: {
      readonly id: string;
      readonly name: { readonly value: string; readonly language: string };
    } | null;
    readonly options: readonly {
      readonly id: string;
      readonly label: string;
      readonly kind: Terms["VoteOptionKind"];
      readonly wordings: readonly string[];
      readonly figure: FigureWithClaims | null;
    }[];
    readonly turnout: FigureWithClaims | null;
    readonly proposals: FigureWithClaims | null;
    readonly referencedBy: {
      readonly totalCount: number;
      readonly nodes: readonly (Reference & { readonly from: ArticleLine })[];
    };
  } | null;
  readonly reconcile: {
    readonly isConsistent: boolean | null;
    readonly checks: readonly { readonly name: string; readonly holds: boolean | null; readonly explanation: string }[];
  } | null;
};

/** What `ExplorerVote` is asked with. */
export type ExplorerVoteVariables = { readonly id: string };

/** The operation `ExplorerVote`. */
export const explorerVote = toOperation<ExplorerVoteData, ExplorerVoteVariables>("ExplorerVote", [
  `query ExplorerVote($id: ID!) {
  vote(id: $id) {
    id
    question
    deadline
    result
    note
    when {
      ...When
    }
    event {
      id
      name {
        value
        language
      }
    }
    organization {
      id
      name {
        value
        language
      }
    }
    options {
      id
      label
      kind
      wordings
      figure {
        ...FigureWithClaims
      }
    }
    turnout {
      ...FigureWithClaims
    }
    proposals {
      ...FigureWithClaims
    }
    referencedBy(first: 20) {
      totalCount
      nodes {
        ...Reference
        from {
          ...ArticleLine
        }
      }
    }
  }
  reconcile(vote: $id) {
    isConsistent
    checks {
      name
      holds
      explanation
    }
  }
}`,
  whenText,
  figureWithClaimsText,
  namedText,
  figureClaimText,
  referenceText,
  articleLineText,
]);

/** All of them. */
export const explorerOperations: readonly OperationText[] = [
  explorerAbout,
  explorerArticle,
  explorerArticles,
  explorerChain,
  explorerConflicts,
  explorerConflict,
  explorerConventions,
  explorerEvent,
  explorerNear,
  explorerNetwork,
  explorerOrganizations,
  explorerOrganization,
  explorerPeople,
  explorerPerson,
  explorerRiver,
  explorerSearch,
  explorerSuggest,
  explorerSilences,
  explorerTimeline,
  explorerVotes,
  explorerVote,
];
