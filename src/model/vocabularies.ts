import { citationTypes, type Stance as StanceName } from "./citation-type.js";
import { declareVocabulary } from "./declare/vocabulary.js";

/** What sort of text an article is. */
export const ArticleKind = declareVocabulary("ArticleKind", "What sort of text an article is.", {
  ANALYSIS: "Argues about causes or meaning.",
  APOLOGY: "Asks pardon, in the name of a person or body.",
  INTERNAL_DOCUMENT: "Written for members; it became public later, or is known from what is public.",
  LETTER: "Addressed to somebody, and made public.",
  NEWS: "Tells what happened, by those who were not part of it.",
  OPEN_LETTER: "Addressed to somebody in front of everybody.",
  REFLECTION: "One writer's own look back.",
  REPORT: "Tells what happened, by those who were part of it.",
  STATEMENT: "Speaks for a body.",
  TRANSLATION: "A text of another article in a different language.",
  MINUTES: "What was said and decided at a meeting.",
  RESOLUTION: "What a body decided, in the words put to the vote.",
  ENCYCLOPEDIA: "An entry in a work of reference.",
  OTHER: "None of the other kinds.",
});

/** How an article is known. */
export const ArticleEvidence = declareVocabulary("ArticleEvidence", "How an article is known.", {
  SEEN: "The text itself, or a part of it, was read.",
  REFERENCED: "It is known only from others that refer to it.",
});

/** How much of a text was read. */
export const ReadExtent = declareVocabulary("ReadExtent", "How much of a text was read for this corpus.", {
  WHOLE: "All of it was read.",
  BEGINNING: "Its beginning was read, as far as the page or copy went. What stands further on is not known.",
  UNKNOWN: "It was read, at least in part. How much of it is not recorded.",
  NOT_SEEN: "None of it was read. It is known only from others.",
});

/** Whether a signature names a capacity or a body. */
export const Affiliation = declareVocabulary("Affiliation", "Whether a capacity or a body stands beside a signature.", {
  PRINTED: "One does: `capacity` and `onBehalfOf` have it.",
  NONE_PRINTED: "None does: the name is printed alone.",
  NOT_RECORDED: "Whether one does is not recorded.",
});

/** What part somebody has in a text that others wrote. Source: MARC Code List for Relators, https://www.loc.gov/marc/relators/ */
export const ContributionRole = declareVocabulary(
  "ContributionRole",
  "What part somebody has in a text besides writing or signing it, by the relators of libraries (MARC).",
  {
    TRANSLATOR: "Put it into its language from another (`trl`).",
    EDITOR: "Prepared it for publication (`edt`).",
    COMPILER: "Put it together from texts of others (`com`).",
    TRANSCRIBER: "Wrote down what was spoken, or copied it out (`trc`).",
    WRITER_OF_ADDED_TEXT: "Wrote what was added to it: an introduction, a note, an afterword (`wat`).",
    INTERVIEWER: "Asked the questions (`ivr`).",
    INTERVIEWEE: "Answered them (`ive`).",
    SPEAKER: "Spoke the words (`spk`).",
    SPONSOR: "Lent it a name or money (`spn`).",
    RECIPIENT:
      "Received it, as a list or a cover letter shows (`rcp`); whom it addresses by name stands in `addressees`.",
    CONTRIBUTOR: "Had a part in it that is not said more exactly (`ctb`).",
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
  PARTIAL: "Initials, one name only, or a handle. It is never completed from elsewhere.",
});

/** What sort of body an organization is. */
export const OrganizationKind = declareVocabulary("OrganizationKind", "What sort of body an organization is.", {
  ORGANIZATION: "A political organization.",
  PARTY: "A political party.",
  LEADERSHIP_BODY: "A committee that leads another organization.",
  CAUCUS: "Members of an organization who meet or act together: a caucus, faction or tendency.",
  COMMISSION: "A body charged with one inquiry or task.",
  WORKING_GROUP: "Members who work on one thing for a time.",
  LOCAL_GROUP: "A branch or group in one place.",
  INTERNATIONAL: "A body of organizations in several countries.",
  PUBLICATION: "A newspaper, journal, site or list.",
  PUBLISHER: "A publishing house.",
  NONPROFIT: "A body that holds or funds the work of others.",
  CONFERENCE_SERIES: "A conference that returns.",
  OTHER: "None of the other kinds.",
});

/** What sort of event something is. */
export const EventKind = declareVocabulary("EventKind", "What sort of event something is.", {
  CONVENTION: "A body's deciding assembly.",
  CONGRESS: "The same, if it is called a congress.",
  CONFERENCE: "A public or semi-public gathering to discuss.",
  MEETING: "A meeting of a body.",
  CALL: "A conference call.",
  FOUNDING: "A body comes into being.",
  SPLIT: "A body breaks, or breaks with another.",
  DISCUSSION_PERIOD: "A time set aside for debate.",
  VOTE: "A vote that is an event of its own, such as a poll.",
  ANNOUNCEMENT: "Something is made known.",
  CLOSURE: "Something ends.",
  CRISIS: "A time in which a body's existence is at stake.",
  DOCUMENT_RECEIVED: "A document reaches a body.",
  OTHER: "None of the other kinds.",
});

/** What an option's figure is a part of. */
export const VoteOptionKind = declareVocabulary("VoteOptionKind", "What an option's figure is a part of.", {
  CHOICE: "What one could vote for, exclusive of the others.",
  COMPOSITION: "A share among those elected or voting.",
});

/** Whether a person has confirmed a record. */
export const ReviewStatus = declareVocabulary("ReviewStatus", "Whether a person has confirmed a record.", {
  ACCEPTED: "Reviewed, and held to be true. Every answer gives only these, unless more is asked for.",
  SUGGESTED: "Proposed by a rule or a person; not reviewed.",
  REJECTED: "Reviewed, and held to be wrong. It is kept, so that nobody proposes it again.",
});

/** An editor's word on a claim among its rivals (as in Wikibase). */
export const ClaimRank = declareVocabulary(
  "ClaimRank",
  "An editor's word on a claim among its rivals (as in Wikibase).",
  {
    PREFERRED: "Shown first; the reason is on the claim.",
    NORMAL: "As good as any other.",
    DEPRECATED: "Known to be mistaken; kept because it was said.",
  },
);

/** Whose words a claim is in. */
export const StatedAs = declareVocabulary("StatedAs", "Whose words a claim is in.", {
  QUOTED: "The source's own words.",
  PARAPHRASED: "Our words for what the source says.",
  NOT_SEEN: "The source gives no figure, or the part was not seen. Such a claim neither supports nor contradicts.",
});

/** In what a figure is counted. */
export const FigureUnit = declareVocabulary("FigureUnit", "In what a figure is counted.", {
  COUNT: "A number of people or things.",
  PERCENT: "Of a hundred.",
  SHARE: "Of one: a half is 0.5.",
  YEARS: "Years.",
  OTHER: "Something else; the words say what.",
});

/** How far sources agree. */
export const Agreement = declareVocabulary("Agreement", "How far sources agree.", {
  SINGLE_SOURCE:
    "Only one work gives a value of its own; what repeats it does not count. Beside numbers or dates, words do not count as a value.",
  AGREED: "All give the same value.",
  COMPATIBLE: "They differ in precision or in what they count, yet nothing in them rules out that all are true.",
  DISPUTED:
    "They cannot all be true. In a conflict, words that nothing can compare are taken as rivals, unless an editor puts them on one side.",
});

/** Whether figures could be held against each other. */
export const BaseComparison = declareVocabulary("BaseComparison", "Whether figures could be compared.", {
  NO_FIGURES: "No reviewed claim gives a number.",
  ONE_BASE: "All are counted of the same, in one unit.",
  NOT_COMPARED:
    "Their bases differ, so they are not compared. `reconcile` compares across bases if a source states how one stands to the other.",
});

/** How it is known that a claim repeats another. */
export const EchoBasis = declareVocabulary("EchoBasis", "How it is known that a claim repeats another.", {
  RECORDED: "An editor recorded it: the source translates, copies or quotes the other.",
  SAME_TEXT: "The source is another version of the same text, and names the same.",
  CITED: "The source cites the other at this very place, and names the same.",
});

/** How a work supports a claim. */
export const SupportKind = declareVocabulary("SupportKind", "How a work supports a claim.", {
  SAYS_IT: "It says the same.",
  MORE_EXACTLY: "It says it more exactly: 477 supports `nearly 500`.",
});

/** What shows that a work says something of its own. */
export const Independence = declareVocabulary("Independence", "What shows that a work says something of its own.", {
  ONLY_WORK: "No other work says it.",
  OWN_FIGURE: "No other of these works says it so exactly: it is not taken from them.",
  NO_DERIVATION_RECORDED: "No record says that it is taken from another of these works. It may be, all the same.",
});

/** How it is known that one article refers to another. */
export const ReferenceEvidence = declareVocabulary(
  "ReferenceEvidence",
  "How it is known that one article refers to another.",
  {
    QUOTED: "Its title, address or words stand there.",
    NAMED: "Only its author or subject is named there.",
    INFERRED: "We matched the two; the note says how.",
  },
);

/** How two articles are the same text. */
export const TextRelationKind = declareVocabulary("TextRelationKind", "How two articles are the same text.", {
  TRANSLATION: "The text in another language.",
  VERSION: "The text again, made from the other: a reprint, a copy, a later form.",
});

/** Which side an answer takes, as the CiTO type of the reference implies. */
export const Stance = declareVocabulary(
  "Stance",
  "Which side an answer takes, as the CiTO type of the reference implies.",
  {
    AGREES: "It takes the side of what it refers to.",
    DEVELOPS: "It adds to it, narrows it or brings it up to date.",
    DISAGREES: "It speaks against it.",
    NEUTRAL: "It answers or mentions; on which side the type does not say.",
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
  "How one article refers to something: a property of the Citation Typing Ontology (CiTO), or of DCMI Metadata Terms for what CiTO does not have. Each answers or only mentions, and takes a side if its meaning says so.",
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
  INTERVAL: "From one date to another: an event or vote lasted so long, a text lies somewhere between.",
  SET: "One or all of several dates, or one somewhere between two.",
});

/** Where a date comes from. */
export const DateBasis = declareVocabulary("DateBasis", "Where a date comes from.", {
  STATED: "A source states it.",
  READ_FROM_ADDRESS: "It was seen in the address of a page, and nowhere else.",
  BY_ARCHIVE: "An archive has dated its copy: the text was there by then.",
  INFERRED: "We worked it out from what sources state.",
});

/** What a date of a text says of it. */
export const TextDateKind = declareVocabulary("TextDateKind", "What happened to a text on a date.", {
  FIRST_PUBLIC: "It came out, in any way.",
  PRINTED: "It was printed, in a paper or on its page.",
  POSTED: "It was posted, to a list or a network.",
  SENT: "It was sent to whom it addresses.",
  REPRINTED: "It was printed again.",
  RECEIVED: "It was received: it was there by then, and nobody knows since when.",
  WRITTEN: "It was written: it was not there before.",
  ARCHIVED: "An archive took a copy: it was there by then.",
});

/** Which end of an order comes first. */
export const OrderDirection = declareVocabulary("OrderDirection", "Which end of an order comes first.", {
  ASC: "Least or oldest first.",
  DESC: "Greatest or newest first.",
});

/** How far something can be so. */
export const Possibility = declareVocabulary("Possibility", "How far something can be so, by what is known.", {
  CERTAIN: "It is so. Of `canAnswer`: it could have answered, which does not say that it did.",
  POSSIBLE: "It can be so; what is known does not decide it.",
  IMPOSSIBLE: "It cannot be so.",
  UNKNOWN: "Nothing is known that would tell.",
});

/** One of the terms of `Possibility`. */
export type PossibilityName = keyof typeof Possibility;
