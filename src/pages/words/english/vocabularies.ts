import type { Terms } from "../../ask/documents.js";

/** The terms of the API in a reader's words. A term without words does not compile. */
export const vocabularies = {
  agreement: {
    SINGLE_SOURCE: "one source",
    AGREED: "the sources agree",
    COMPATIBLE: "the sources can all be right",
    DISPUTED: "disputed",
  } satisfies Record<Terms["Agreement"], string>,

  supportKind: {
    SAYS_IT: "says it",
    MORE_EXACTLY: "says it more exactly",
  } satisfies Record<Terms["SupportKind"], string>,

  articleEvidence: {
    SEEN: "the text was seen",
    REFERENCED: "known only from other texts",
  } satisfies Record<Terms["ArticleEvidence"], string>,

  readExtent: {
    WHOLE: "read whole",
    BEGINNING: "only its beginning was read",
    UNKNOWN: "how much was read is not recorded",
    NOT_SEEN: "not seen",
  } satisfies Record<Terms["ReadExtent"], string>,

  articleKind: {
    ANALYSIS: "analysis",
    APOLOGY: "apology",
    INTERNAL_DOCUMENT: "internal document",
    LETTER: "letter",
    NEWS: "news",
    OPEN_LETTER: "open letter",
    REFLECTION: "reflection",
    REPORT: "report",
    STATEMENT: "statement",
    TRANSLATION: "translation",
    MINUTES: "minutes",
    RESOLUTION: "resolution",
    ENCYCLOPEDIA: "encyclopedia entry",
    OTHER: "other text",
  } satisfies Record<Terms["ArticleKind"], string>,

  contributionRole: {
    TRANSLATOR: "translated by",
    EDITOR: "edited by",
    COMPILER: "compiled by",
    TRANSCRIBER: "written down by",
    WRITER_OF_ADDED_TEXT: "with an added text by",
    INTERVIEWER: "questions by",
    INTERVIEWEE: "answers by",
    SPEAKER: "spoken by",
    SPONSOR: "sponsored by",
    RECIPIENT: "received by",
    CONTRIBUTOR: "with a contribution by",
  } satisfies Record<Terms["ContributionRole"], string>,

  dateBasis: {
    STATED: "stated by a source",
    READ_FROM_ADDRESS: "date read from the address of the page",
    BY_ARCHIVE: "date of an archive's copy",
    INFERRED: "date worked out by the editors",
  } satisfies Record<Terms["DateBasis"], string>,

  textDate: {
    FIRST_PUBLIC: "came out",
    PRINTED: "printed",
    POSTED: "posted",
    SENT: "sent",
    REPRINTED: "printed again",
    RECEIVED: "received",
    WRITTEN: "written",
    ARCHIVED: "copied by an archive",
  } satisfies Record<Terms["TextDateKind"], string>,

  citation: {
    AGREES_WITH: "agrees with",
    CITES: "cites",
    CITES_AS_AUTHORITY: "cites as an authority",
    CITES_AS_EVIDENCE: "cites as evidence",
    CITES_AS_RELATED: "cites as related",
    CITES_AS_SOURCE_DOCUMENT: "cites as its source",
    CONFIRMS: "confirms",
    CORRECTS: "corrects",
    CREDITS: "credits",
    CRITIQUES: "criticizes",
    DERIDES: "derides",
    DISAGREES_WITH: "disagrees with",
    DISCUSSES: "discusses",
    DISPUTES: "disputes",
    DOCUMENTS: "documents",
    EXTENDS: "carries further",
    INCLUDES_QUOTATION_FROM: "quotes",
    LINKS_TO: "links to",
    PARODIES: "parodies",
    QUALIFIES: "qualifies",
    REFUTES: "refutes",
    REPLIES_TO: "replies to",
    RETRACTS: "retracts",
    REVIEWS: "reviews",
    RIDICULES: "ridicules",
    REPLACES: "replaces",
    REQUIRES: "requires",
    SUPPORTS: "supports",
    UPDATES: "updates",
  } satisfies Record<Terms["CitationType"], string>,

  claimRank: {
    PREFERRED: "preferred by the editors",
    NORMAL: "",
    DEPRECATED: "held to be mistaken",
  } satisfies Record<Terms["ClaimRank"], string>,

  eventKind: {
    CONVENTION: "convention",
    CONGRESS: "congress",
    CONFERENCE: "conference",
    MEETING: "meeting",
    CALL: "conference call",
    FOUNDING: "founding",
    SPLIT: "split",
    DISCUSSION_PERIOD: "discussion period",
    VOTE: "vote",
    ANNOUNCEMENT: "announcement",
    CLOSURE: "closure",
    CRISIS: "crisis",
    DOCUMENT_RECEIVED: "arrival of a document",
    OTHER: "other event",
  } satisfies Record<Terms["EventKind"], string>,

  nameForm: {
    FULL: "full name",
    PARTIAL: "initials, one name or a handle",
  } satisfies Record<Terms["NameForm"], string>,

  networkKind: {
    RESPONSES: "texts that answer each other",
    REFERENCES: "texts that refer to each other",
    CO_SIGNATURES: "people who signed the same text",
    PUBLISHERS: "publications that answer each other",
  } satisfies Record<Terms["NetworkKind"], string>,

  omission: {
    DEPTH_LIMIT: "lies further away than you asked for",
    NODE_LIMIT: "does not fit here",
    TIME_LIMIT: "would have taken too long to find",
    NOT_REVIEWED: "is only suggested, and nobody has reviewed it",
    REDACTED: "was removed at somebody's request",
  } satisfies Record<Terms["OmissionReason"], string>,

  organizationKind: {
    ORGANIZATION: "organization",
    PARTY: "party",
    LEADERSHIP_BODY: "leading body",
    CAUCUS: "caucus or faction",
    COMMISSION: "commission",
    WORKING_GROUP: "working group",
    LOCAL_GROUP: "local group",
    INTERNATIONAL: "international",
    PUBLICATION: "publication",
    PUBLISHER: "publishing house",
    NONPROFIT: "nonprofit",
    CONFERENCE_SERIES: "conference",
    OTHER: "other body",
  } satisfies Record<Terms["OrganizationKind"], string>,

  referenceEvidence: {
    QUOTED: "identified by its title, address or words",
    NAMED: "identified only by its author or subject",
    INFERRED: "matched by the editors",
  } satisfies Record<Terms["ReferenceEvidence"], string>,

  searchKind: {
    ARTICLE: "texts",
    PERSON: "people",
    ORGANIZATION: "bodies",
    EVENT: "events",
    VOTE: "votes",
    SERIES: "series",
    TOPIC: "topics",
    CONFLICT: "disputed figures",
  } satisfies Record<Terms["SearchKind"], string>,

  silence: {
    NEVER_ANSWERED: "texts that nobody answers",
    ADDRESSED_BUT_SILENT: "texts that somebody addressed did not answer",
    UNCONTESTED_CLAIM: "statements that nobody contradicts",
  } satisfies Record<Terms["SilenceKind"], string>,

  stance: {
    AGREES: "agrees",
    DEVELOPS: "develops",
    DISAGREES: "disagrees",
    NEUTRAL: "side not said",
  } satisfies Record<Terms["Stance"], string>,

  statedAs: {
    QUOTED: "in its own words",
    PARAPHRASED: "in our words",
    NOT_SEEN: "no words of the source",
  } satisfies Record<Terms["StatedAs"], string>,

  status: {
    ACCEPTED: "",
    SUGGESTED: "suggested, not reviewed",
    REJECTED: "reviewed and rejected",
  } satisfies Record<Terms["ReviewStatus"], string>,

  temporal: {
    CERTAINLY_BEFORE: "certainly before",
    POSSIBLY_BEFORE: "possibly before",
    SAME_DAY: "on the same day",
    OVERLAPS: "perhaps at the same time",
    POSSIBLY_AFTER: "possibly after",
    CERTAINLY_AFTER: "certainly after",
    UNKNOWN: "order not known",
  } satisfies Record<Terms["TemporalRelation"], string>,
};
