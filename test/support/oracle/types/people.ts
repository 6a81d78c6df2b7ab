import { inAskedOrder } from "../article-order.js";
import { filteredBy, referenceFilter } from "../filters.js";
import { byArticle, byClaim, byPublished, byWhen } from "../order.js";
import { pageOf } from "../page.js";
import { id, into, many, ofProperty, one, out, paged, stored, type Resolvers } from "../resolver.js";
import { otherNames, ourText } from "../values.js";

const authored = paged(into("AUTHORSHIP_BY"), byArticle("AUTHORSHIP_OF"));
const addressedIn = paged(into("ADDRESSED_TO"), byPublished);
const referencedBy = paged(into("REFERENCE_TO"), byArticle("REFERENCE_FROM"), filteredBy(referenceFilter));

export const Person: Resolvers = {
  id,
  name: stored("name"),
  nameForm: stored("nameForm"),
  authored,
  signed: paged(into("SIGNATURE_BY"), byArticle("SIGNATURE_ON")),
  referencedBy,
  addressedIn,
  possiblySameAs: many(into("HYPOTHESIS_OF")),
};

export const IdentityHypothesis: Resolvers = {
  id,
  people: many(out("HYPOTHESIS_OF")),
  status: stored("status"),
  basis: stored("basis"),
  proposedBy: stored("proposedBy"),
};

export const Organization: Resolvers = {
  id,
  name: ourText("name"),
  otherNames,
  kind: stored("kind"),
  note: stored("note"),
  parent: one(out("PART_OF")),
  parts: paged(into("PART_OF")),
  published: (body, args, graph) => pageOf(inAskedOrder(graph.into(body, "PUBLISHED_BY"), args, graph), args),
  authored,
  signaturesOnBehalf: paged(into("ON_BEHALF_OF"), byArticle("SIGNATURE_ON")),
  addressedIn,
  events: paged(into("HELD_BY"), byWhen),
  votes: paged(into("PUT_TO")),
  referencedBy,
  claims: paged(into("ABOUT"), byClaim, ofProperty),
  seenIn: paged(out("SEEN_IN"), byPublished),
};
