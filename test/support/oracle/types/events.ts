import { filteredBy, referenceFilter, referenceLacks } from "../filters.js";
import { byArticle, byClaim, byPosition, byPublished, byWhen } from "../order.js";
import { id, into, many, ofProperty, one, out, paged, stored, type Resolvers, type Way } from "../resolver.js";
import { text } from "../graph.js";
import { figure, wordings } from "../figure.js";
import { ourText, storedDate } from "../values.js";

const referencedBy = paged(
  into("REFERENCE_TO"),
  byArticle("REFERENCE_FROM"),
  filteredBy(referenceFilter, referenceLacks),
);
const claims = paged(into("ABOUT"), byClaim, ofProperty);

const event: Resolvers = {
  id,
  name: ourText("name"),
  shortName: stored("shortName"),
  kind: stored("kind"),
  when: storedDate("whenDate", "whenBasis"),
  place: one(out("AT_PLACE")),
  organization: one(out("HELD_BY")),
  partOf: one(out("PART_OF_EVENT")),
  parts: paged(into("PART_OF_EVENT"), byWhen),
  note: stored("note"),
  isPlanned: stored("isPlanned"),
  votes: paged(into("TAKEN_AT")),
  referencedBy,
  claims,
};

export const Convention: Resolvers = event;
export const Occurrence: Resolvers = event;

export const Place: Resolvers = { id, name: stored("name"), events: paged(into("AT_PLACE"), byWhen) };

export const Series: Resolvers = { id, name: ourText("name"), articles: paged(into("IN_SERIES"), byPublished) };

export const Topic: Resolvers = { id, name: ourText("name"), claims };

/** The votes at its event that name the electorate that it names; itself alone where it names none. */
const electorateOf: Way = (vote, graph) => {
  const name = text(vote, "electorate");
  if (name === null) return [vote];
  const atEvent = graph.out(vote, "TAKEN_AT").flatMap((event) => graph.into(event, "TAKEN_AT"));
  return [vote, ...atEvent.filter((other) => other.id !== vote.id && text(other, "electorate") === name)];
};

const ofElectorate: Way = (vote, graph) => electorateOf(vote, graph).flatMap((each) => graph.into(each, "ABOUT"));

export const Vote: Resolvers = {
  id,
  question: stored("question"),
  electorate: stored("electorate"),
  sameElectorate: many(electorateOf, byWhen),
  event: one(out("TAKEN_AT")),
  organization: one(out("PUT_TO")),
  when: storedDate("whenDate", "whenBasis"),
  deadline: stored("deadline"),
  result: stored("result"),
  note: stored("note"),
  options: many(into("OPTION_OF"), byPosition),
  turnout: figure(ofElectorate, "turnout"),
  proposals: figure(into("ABOUT"), "proposals"),
  claims,
  referencedBy,
};

export const VoteOption: Resolvers = {
  id,
  label: stored("label"),
  kind: stored("kind"),
  vote: one(out("OPTION_OF")),
  figure: figure(into("ON_OPTION")),
  wordings,
  claims: many(into("ON_OPTION"), byClaim),
};
