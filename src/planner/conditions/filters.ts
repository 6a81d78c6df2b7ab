import { cypher, param } from "../../cypher/cypher.js";
import { citationTypes } from "../../domain/citation-type.js";
import { into, out } from "../../domain/declare/registry.js";
import type { Call } from "../call.js";
import { answers, hasText, isOneOf, liesIn, reaches, type Condition } from "./condition.js";

type Conditions = Readonly<Record<string, Condition>>;

const article: Conditions = {
  kinds: isOneOf("kind"),
  languages: (match, value) =>
    cypher`any(tag IN ${param(value)} WHERE ${match.property({ property: "language" })} = tag OR ${match.property({ property: "language" })} STARTS WITH tag + '-')`,
  publishers: reaches(out("PUBLISHED_BY"), "Organization"),
  series: reaches(out("IN_SERIES"), "Series"),
  published: liesIn("published", "published"),
  evidence: isOneOf("evidence"),
  authors: reaches(into("WROTE")),
  signatories: (match, value) =>
    cypher`EXISTS { MATCH (${match.related})<-[e:SIGNED]-(x:Person) WHERE x.id IN ${param(value)} AND e.status = 'ACCEPTED' }`,
  url: (match, value) =>
    cypher`(${match.property({ property: "url" })} = ${param(value)} OR ${param(value)} IN ${match.property({ property: "alsoAt" })})`,
  titleContains: hasText("titleKey"),
  hasResponses: answers("in"),
  isResponse: answers("out"),
};

const person: Conditions = {
  nameContains: hasText("nameKey"),
  nameForms: isOneOf("nameForm"),
  signed: (match, value) =>
    cypher`EXISTS { MATCH (${match.related})-[e:SIGNED]->(x:Article) WHERE x.id IN ${param(value)} AND e.status = 'ACCEPTED' }`,
  authored: reaches(out("WROTE"), "Article"),
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
  subjects: reaches(out("ABOUT")),
  properties: isOneOf("property"),
  sources: reaches(out("STATED_IN"), "Article"),
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
