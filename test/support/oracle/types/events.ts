import { filteredBy, referenceFilter } from "../filters.js";
import { byArticle, byClaim, byPosition, byPublished, byWhen } from "../order.js";
import { id, into, many, ofProperty, one, out, paged, stored, type Resolvers } from "../resolver.js";
import { figure, wordings } from "../figure.js";
import { ourText, storedDate } from "../values.js";

const referencedBy = paged(into("REFERENCE_TO"), byArticle("REFERENCE_FROM"), filteredBy(referenceFilter));
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

export const Vote: Resolvers = {
  id,
  question: stored("question"),
  event: one(out("TAKEN_AT")),
  organization: one(out("PUT_TO")),
  when: storedDate("whenDate", "whenBasis"),
  deadline: stored("deadline"),
  result: stored("result"),
  note: stored("note"),
  options: many(into("OPTION_OF"), byPosition),
  turnout: figure(into("ABOUT"), "turnout"),
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
