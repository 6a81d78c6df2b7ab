import { cypher, param } from "../../cypher/cypher.js";
import { citationTypes } from "../../model/citation-type.js";
import { into, out, type Step } from "../../model/declare/registry.js";
import type { Call } from "../call.js";
import { answers, hasText, isOneOf, liesIn, reaches, type Condition } from "./condition.js";

/** Filters that name things which few nodes are tied to, with the way to these. A list that is asked for one of them begins with what it names;
 *  with a publisher, which thousands may be tied to, it does not. */
export const leadingWays = {
  Article: { authors: into("WROTE"), signatories: into("SIGNED") },
  Person: { signed: out("SIGNED"), authored: out("WROTE") },
  Claim: { subjects: out("ABOUT"), sources: out("STATED_IN") },
  Conflict: { subject: out("CONCERNS") },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Step>>>>;

type Conditions = Readonly<Record<string, Condition>>;

const article: Conditions = {
  kinds: isOneOf("kind"),
  languages: (match, value) =>
    cypher`any(tag IN ${param(value)} WHERE ${match.property({ property: "language" })} = tag OR ${match.property({ property: "language" })} STARTS WITH tag + '-')`,
  publishers: reaches(out("PUBLISHED_BY"), "Organization"),
  series: reaches(out("IN_SERIES"), "Series"),
  published: liesIn("published", "published"),
  evidence: isOneOf("evidence"),
  authors: reaches(leadingWays.Article.authors),
  signatories: reaches(leadingWays.Article.signatories, "Person"),
  url: (match, value) =>
    cypher`(${match.property({ property: "url" })} = ${param(value)} OR ${param(value)} IN ${match.property({ property: "alsoAt" })})`,
  titleContains: hasText("titleKey"),
  hasResponses: answers("in"),
  isResponse: answers("out"),
};

const person: Conditions = {
  nameContains: hasText("nameKey"),
  nameForms: isOneOf("nameForm"),
  signed: reaches(leadingWays.Person.signed, "Article"),
  authored: reaches(leadingWays.Person.authored, "Article"),
};

const organization: Conditions = { nameContains: hasText("nameKey"), kinds: isOneOf("kind") };

const event: Conditions = {
  kinds: isOneOf("kind"),
  when: liesIn("whenDate", "when"),
  organizations: reaches(out("HELD_BY"), "Organization"),
};

const vote: Conditions = {
  events: reaches(out("TAKEN_AT"), "Event"),
  organizations: reaches(out("PUT_TO"), "Organization"),
  questionContains: hasText("questionKey"),
};

const claim: Conditions = {
  subjects: reaches(leadingWays.Claim.subjects),
  properties: isOneOf("property"),
  sources: reaches(leadingWays.Claim.sources, "Article"),
  ranks: isOneOf("rank"),
};

/* Stance and isResponse follow from the type, so they are asked for as the types they stand for. */
const ofTypes =
  (toTypes: (value: unknown) => (type: (typeof citationTypes)[number]) => boolean): Condition =>
  (match, value) =>
    cypher`${match.property({ property: "type" })} IN ${param((call: Call) => citationTypes.filter(toTypes(value(call))).map(({ name }) => name))}`;

const crossReference: Conditions = {
  types: isOneOf("type"),
  stances: ofTypes((stances) => (type) => (stances as readonly string[]).includes(type.stance)),
  isResponse: ofTypes((isResponse) => (type) => type.isResponse === isResponse),
};

/** What each field of a filter asks of the nodes of its concept. Review status is not among them: `visible` decides on it. */
export const filterConditions: Readonly<Record<string, Conditions>> = {
  Article: article,
  Person: person,
  Organization: organization,
  Event: event,
  Convention: event,
  Vote: vote,
  Claim: claim,
  CrossReference: crossReference,
};
