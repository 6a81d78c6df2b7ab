import { citationTypes, type Stance as StanceName } from "./citation-type.js";
import { declareVocabulary } from "./declare/vocabulary.js";

/** What sort of text an article is. */
export const ArticleKind = declareVocabulary("ArticleKind", "What sort of text an article is.", {
  ANALYSIS: "Argues about causes or meaning.",
  APOLOGY: "Asks pardon, in the name of a person or body.",
  INTERNAL_DOCUMENT: "Written for members. It became public later, or is known from public texts.",
  LETTER: "Addressed to somebody, and made public.",
  NEWS: "An account of what happened, by people who did not take part.",
  OPEN_LETTER: "Addressed to somebody, and written for everybody to read.",
  REFLECTION: "One writer's own look back.",
  REPORT: "An account of what happened, by people who took part.",
  STATEMENT: "Speaks for a body.",
  TRANSLATION: "The text of another article in a different language.",
  MINUTES: "What was said and decided at a meeting.",
  RESOLUTION: "What a body decided, in the words put to the vote.",
  ENCYCLOPEDIA: "An entry in a work of reference.",
  OTHER: "None of the other kinds.",
});

/** How an article is known. */
export const ArticleEvidence = declareVocabulary("ArticleEvidence", "How an article is known.", {
  SEEN: "The text itself, or a part of it, was read.",
  REFERENCED: "It is known only from other texts that refer to it.",
});

/** How much of a text was read. */
export const ReadExtent = declareVocabulary("ReadExtent", "How much of a text was read for this corpus.", {
  WHOLE: "All of it was read.",
  BEGINNING: "Only its beginning was read, as far as the page or copy went. The rest is not known.",
  UNKNOWN: "It was read, at least in part. How much of it is not recorded.",
  NOT_SEEN: "None of it was read. It is known only from other texts.",
});

/** Whether a signature names a capacity or a body. */
export const Affiliation = declareVocabulary(
  "Affiliation",
  "Whether a capacity or a body is printed with a signature.",
  {
    PRINTED: "One is printed: see `capacity` and `onBehalfOf`.",
    NONE_PRINTED: "None is printed: the name has nothing with it.",
    NOT_RECORDED: "It is not recorded whether one is printed.",
  },
);

/** What part somebody has in a text that others wrote. Source: MARC Code List for Relators, https://www.loc.gov/marc/relators/ */
export const ContributionRole = declareVocabulary(
  "ContributionRole",
  "The role of somebody who contributed to a text, but neither wrote nor signed it, as a MARC relator.",
  {
    TRANSLATOR: "Translated it into its language (`trl`).",
    EDITOR: "Prepared it for publication (`edt`).",
    COMPILER: "Put it together from texts of others (`com`).",
    TRANSCRIBER: "Wrote down what was spoken, or copied it out (`trc`).",
    WRITER_OF_ADDED_TEXT: "Wrote what was added to it: an introduction, a note, an afterword (`wat`).",
    INTERVIEWER: "Asked the questions (`ivr`).",
    INTERVIEWEE: "Answered them (`ive`).",
    SPEAKER: "Spoke the words (`spk`).",
    SPONSOR: "Lent it a name or money (`spn`).",
    RECIPIENT:
      "Received it, as a list or a cover letter shows (`rcp`). Those whom it addresses by name are in `addressees`.",
    CONTRIBUTOR: "Contributed to it in a way that is not recorded more exactly (`ctb`).",
  },
);

/** A format that reference managers read. */
export const CitationFormat = declareVocabulary("CitationFormat", "A format that reference managers read.", {
  CSL_JSON: "Citation Style Language, as JSON.",
  BIBTEX: "BibTeX.",
  RIS: "Research Information Systems.",
});

/** How much of a name is printed. */
export const NameForm = declareVocabulary("NameForm", "How much of a name is printed.", {
  FULL: "A given name and a family name.",
  PARTIAL: "Initials, one name only, or a handle. It is never expanded from other sources.",
});

/** What sort of body an organization is. */
export const OrganizationKind = declareVocabulary("OrganizationKind", "What sort of body an organization is.", {
  ORGANIZATION: "A political organization.",
  PARTY: "A political party.",
  LEADERSHIP_BODY: "A committee that leads another organization.",
  CAUCUS: "Members of an organization who meet or act together: a caucus, faction or tendency.",
  COMMISSION: "A body with one inquiry or task.",
  WORKING_GROUP: "Members who work on one thing for a time.",
  LOCAL_GROUP: "A branch or group in one place.",
  INTERNATIONAL: "A body of organizations in several countries.",
  PUBLICATION: "A newspaper, journal, site or list.",
  PUBLISHER: "A publishing house.",
  NONPROFIT: "A body that owns or funds the work of others.",
  CONFERENCE_SERIES: "A conference that takes place again and again.",
  OTHER: "None of the other kinds.",
});

/** What sort of event something is. */
export const EventKind = declareVocabulary("EventKind", "What sort of event something is.", {
  CONVENTION: "A body's deciding assembly.",
  CONGRESS: "The same as CONVENTION, if it is called a congress.",
  CONFERENCE: "A public or semi-public gathering to discuss.",
  MEETING: "A meeting of a body.",
  CALL: "A conference call.",
  FOUNDING: "A body comes into being.",
  SPLIT: "A body breaks, or breaks with another.",
  DISCUSSION_PERIOD: "A time set aside for debate.",
  VOTE: "A vote that is an event in itself, such as a poll.",
  ANNOUNCEMENT: "Something is made known.",
  CLOSURE: "Something ends.",
  CRISIS: "A time in which a body's existence is at stake.",
  DOCUMENT_RECEIVED: "A document reaches a body.",
  OTHER: "None of the other kinds.",
});

/** What an option's figure is a part of. */
export const VoteOptionKind = declareVocabulary("VoteOptionKind", "What an option's figure is a share of.", {
  CHOICE: "One of the options that a voter could choose instead of the others: a share of the votes.",
  COMPOSITION: "A group among those who were elected or who voted: a share of these people.",
});

/** Whether a person has confirmed a record. */
export const ReviewStatus = declareVocabulary("ReviewStatus", "Whether a person has confirmed a record.", {
  ACCEPTED: "Reviewed and considered true. Answers give only these unless the query asks for others.",
  SUGGESTED: "Proposed by a rule or a person, and not reviewed.",
  REJECTED: "Reviewed and considered wrong. It is kept so that nobody proposes it again.",
});

/** An editor's word on a claim among its rivals (as in Wikibase). */
export const ClaimRank = declareVocabulary(
  "ClaimRank",
  "How an editor ranks a claim among its rivals (as in Wikibase).",
  {
    PREFERRED: "Shown first; the reason is on the claim.",
    NORMAL: "Neither preferred nor deprecated.",
    DEPRECATED: "Known to be mistaken; kept because it was said.",
  },
);

/** Whose words a claim is in. */
export const StatedAs = declareVocabulary("StatedAs", "Whose words a claim is in.", {
  QUOTED: "The source's own words.",
  PARAPHRASED: "Our words for what the source says.",
  NOT_SEEN:
    "The source gives no figure, or nobody saw that part of it. Such a claim neither supports nor contradicts others.",
});

/** In what a figure is counted. */
export const FigureUnit = declareVocabulary("FigureUnit", "The unit in which a figure is counted.", {
  COUNT: "A number of people or things.",
  PERCENT: "A number out of a hundred.",
  SHARE: "A number out of one: a half is 0.5.",
  YEARS: "Years.",
  OTHER: "Another unit, named in the words of the source.",
});

/** How far sources agree. */
export const Agreement = declareVocabulary("Agreement", "How far sources agree.", {
  SINGLE_SOURCE:
    "Only one work gives a value; claims that repeat it do not count. If other claims give numbers or dates, a claim in words does not count as a value.",
  AGREED: "All claims give the same value.",
  COMPATIBLE: "The claims differ in precision or in what they count, but all of them can be true.",
  DISPUTED:
    "The claims cannot all be true. In a conflict, claims in words that cannot be compared count as rivals, unless an editor puts them on one side.",
});

/** Whether figures could be held against each other. */
export const BaseComparison = declareVocabulary("BaseComparison", "Whether figures could be compared.", {
  NO_FIGURES: "No reviewed claim gives a number.",
  ONE_BASE: "All are on the same base, in one unit.",
  NOT_COMPARED:
    "Their bases differ, so they are not compared. `reconcile` compares across bases if a source states how one base relates to the other.",
});

/** How it is known that a claim repeats another. */
export const EchoBasis = declareVocabulary("EchoBasis", "How it is known that a claim repeats another.", {
  RECORDED: "An editor recorded it: the source translates, copies or quotes the other.",
  SAME_TEXT: "The source is another version of the same text, and gives the same value.",
  CITED: "The source cites the other at this very place, and gives the same value.",
});

/** How a work supports a claim. */
export const SupportKind = declareVocabulary("SupportKind", "How a work supports a claim.", {
  SAYS_IT: "It states the same.",
  MORE_EXACTLY: "It states it more exactly: 477 supports `nearly 500`.",
});

/** What shows that a work says something of its own. */
export const Independence = declareVocabulary("Independence", "What shows that a work is an independent source.", {
  ONLY_WORK: "No other work states it.",
  OWN_FIGURE: "None of the other works states it so exactly, so it was not taken from them.",
  NO_DERIVATION_RECORDED: "No record says that it was taken from another of these works, but it may have been.",
});

/** How it is known that one article refers to another. */
export const ReferenceEvidence = declareVocabulary(
  "ReferenceEvidence",
  "How it is known that one article refers to another.",
  {
    QUOTED: "Its title, its address or its words are given there.",
    NAMED: "Only its author or its subject is named there.",
    INFERRED: "We matched the two; the note says how.",
  },
);

/** How two articles are the same text. */
export const TextRelationKind = declareVocabulary("TextRelationKind", "How two articles are the same text.", {
  TRANSLATION: "The text in another language.",
  VERSION: "The same text, made from the other: a reprint, a copy, a later form.",
});

/** Which side an answer takes, as the CiTO type of the reference implies. */
export const Stance = declareVocabulary(
  "Stance",
  "Which side an answer takes, as the CiTO type of the reference implies.",
  {
    AGREES: "It agrees with what it refers to.",
    DEVELOPS: "It adds to it, qualifies it or updates it.",
    DISAGREES: "It disagrees with it.",
    NEUTRAL: "It answers or mentions it; the type does not say on which side.",
  },
);

const sides: Readonly<Record<StanceName, string>> = {
  AGREES: " and agrees",
  DEVELOPS: " and develops",
  DISAGREES: " and disagrees",
  NEUTRAL: "",
};

/** How one article refers to something. */
export const CitationType = declareVocabulary(
  "CitationType",
  "How one article refers to something: a property of the Citation Typing Ontology (CiTO), or of DCMI Metadata Terms if CiTO has none. Each type either answers or only mentions, and takes a side if its meaning implies one.",
  Object.fromEntries(
    citationTypes.map(({ name, compact, stance, isResponse }) => [
      name,
      `${isResponse ? "Answers" : "Mentions"}${sides[stance]}: ${compact}.`,
    ]),
  ),
);

/** The unit that a date is written in. */
export const DatePrecision = declareVocabulary("DatePrecision", "The unit that a date is written in.", {
  DAY: "A day.",
  MONTH: "A month.",
  SEASON: "A season.",
  YEAR: "A year.",
  DECADE: "A decade.",
  CENTURY: "A century.",
  INTERVAL:
    "From one date to another: an event or vote lasted from one to the other; a text came out on some day between them.",
  SET: "One or all of several dates, or some date between two.",
});

/** Where a date comes from. */
export const DateBasis = declareVocabulary("DateBasis", "Where a date comes from.", {
  STATED: "A source states it.",
  READ_FROM_ADDRESS: "It was seen in the address of a page, and nowhere else.",
  BY_ARCHIVE: "An archive has dated its copy: the text existed by then.",
  INFERRED: "We worked it out from what sources state.",
});

/** What a date of a text says of it. */
export const TextDateKind = declareVocabulary("TextDateKind", "What happened to a text on a date.", {
  FIRST_PUBLIC: "It became public, in any way.",
  PRINTED: "It was printed in a paper or on the paper's web page.",
  POSTED: "It was posted to a list or a network.",
  SENT: "It was sent to its addressees.",
  REPRINTED: "It was printed again.",
  RECEIVED: "It was received: it existed by then, for an unknown time.",
  WRITTEN: "It was written: it did not exist before.",
  ARCHIVED: "An archive took a copy: it existed by then.",
});

/** Which end of an order comes first. */
export const OrderDirection = declareVocabulary("OrderDirection", "The direction of an order.", {
  ASC: "Smallest or oldest first.",
  DESC: "Largest or newest first.",
});

/** How far something can be so. */
export const Possibility = declareVocabulary("Possibility", "How possible something is, by what is known.", {
  CERTAIN: "It is certain. For `canAnswer`: it could have answered, which does not mean that it did.",
  POSSIBLE: "It is possible; what is known does not decide it.",
  IMPOSSIBLE: "It is impossible.",
  UNKNOWN: "Nothing is known that would decide it.",
});

/** One of the terms of `Possibility`. */
export type PossibilityName = keyof typeof Possibility;
