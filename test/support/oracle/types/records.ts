import { findCitationType } from "../../../../src/model/citation-type.js";
import { toDays } from "../../expected-bounds.js";
import { text, type OracleNode } from "../graph.js";
import { boundsIn } from "../known-bounds.js";
import { storedDate } from "../values.js";
import { byClaim, byPublished } from "../order.js";
import { rivalsOfMaker } from "../rival-makers.js";
import { id, many, one, out, stored, type Resolver, type Resolvers } from "../resolver.js";

const DAY_MS = 86_400_000;

const daysBetween: Resolver = (reference, _args, graph) => {
  const [from] = graph.out(reference, "REFERENCE_FROM");
  const [to] = graph.out(reference, "REFERENCE_TO");
  if (!from || !to?.labels.includes("Article")) return null;
  const [answer, answered] = [toDays(boundsIn(graph, from)), toDays(boundsIn(graph, to))];
  return { least: days(answered.latest, answer.earliest), most: days(answered.earliest, answer.latest) };
};

function days(start: string | null, end: string | null): number | null {
  return start === null || end === null ? null : (Date.parse(end) - Date.parse(start)) / DAY_MS;
}

const typeOf = (reference: OracleNode) => findCitationType(text(reference, "type") ?? "");

/* Of several places there are lists, with 0 and nothing for what is not known. */
function places({ properties }: OracleNode): readonly object[] {
  const { position = null, locator = null, quote = null, placePositions, placeLocators, placeQuotes } = properties;
  const [all, locators, quotes] = [placePositions, placeLocators, placeQuotes] as readonly (readonly unknown[])[];
  if (all === undefined)
    return [position, locator, quote].some((each) => each !== null) ? [{ position, locator, quote }] : [];
  return all.map((each, index) => ({
    position: each === 0 ? null : each,
    locator: locators?.[index] === "" ? null : locators?.[index],
    quote: quotes?.[index] === "" ? null : quotes?.[index],
  }));
}

export const CrossReference: Resolvers = {
  id,
  from: one(out("REFERENCE_FROM")),
  to: one(out("REFERENCE_TO")),
  type: stored("type"),
  typeIri: (reference) => typeOf(reference)?.iri,
  stance: (reference) => typeOf(reference)?.stance,
  isResponse: (reference) => typeOf(reference)?.isResponse,
  statedIn: many(out("REFERENCE_STATED_IN"), byPublished),
  position: stored("position"),
  locator: stored("locator"),
  places,
  evidence: stored("evidence"),
  quote: stored("quote"),
  seenAt: stored("seenAt"),
  status: stored("status"),
  note: stored("note"),
  daysBetween,
};

export const Signature: Resolvers = {
  id,
  article: one(out("SIGNATURE_ON")),
  signer: one(out("SIGNATURE_BY")),
  person: one((signature, graph) =>
    graph.out(signature, "SIGNATURE_BY").filter(({ labels }) => labels.includes("Person")),
  ),
  position: stored("position"),
  nameAsPrinted: stored("nameAsPrinted"),
  capacity: stored("capacity"),
  affiliation: stored("affiliation"),
  onBehalfOf: one(out("ON_BEHALF_OF")),
  source: one(out("SIGNATURE_SEEN_IN")),
  seenAt: stored("seenAt"),
  note: stored("note"),
  status: stored("status"),
};

export const Authorship: Resolvers = {
  id,
  article: one(out("AUTHORSHIP_OF")),
  author: one(out("AUTHORSHIP_BY")),
  position: stored("position"),
  nameAsPrinted: stored("nameAsPrinted"),
  isCollective: stored("isCollective"),
  sources: many(out("AUTHORSHIP_SEEN_IN"), byPublished),
  rivals: many(rivalsOfMaker, byClaim),
  locator: stored("locator"),
  seenAt: stored("seenAt"),
  note: stored("note"),
  status: stored("status"),
};

export const Contribution: Resolvers = {
  id,
  article: one(out("CONTRIBUTION_OF")),
  contributor: one(out("CONTRIBUTION_BY")),
  role: stored("role"),
  position: stored("position"),
  nameAsPrinted: stored("nameAsPrinted"),
  sources: many(out("CONTRIBUTION_SEEN_IN"), byPublished),
  rivals: many(rivalsOfMaker, byClaim),
  locator: stored("locator"),
  seenAt: stored("seenAt"),
  note: stored("note"),
  status: stored("status"),
};

export const TextDate: Resolvers = {
  id,
  article: one(out("DATE_OF")),
  kind: stored("kind"),
  date: storedDate("date", "dateBasis"),
  source: one(out("DATE_SEEN_IN")),
  locator: stored("locator"),
  seenAt: stored("seenAt"),
  note: stored("note"),
  status: stored("status"),
};

export const Publication: Resolvers = {
  id,
  article: one(out("PUBLICATION_OF")),
  publisher: one(out("PUBLICATION_BY")),
  isInternal: stored("isInternal"),
  date: storedDate("date", "dateBasis"),
  url: stored("url"),
  source: one(out("PUBLICATION_TOLD_IN")),
  seenAt: stored("seenAt"),
  note: stored("note"),
};

export const TextRelation: Resolvers = {
  id,
  kind: stored("kind"),
  of: one(out("TEXT_RELATION_TO")),
  from: one(out("TEXT_RELATION_FROM")),
  isPartial: stored("isPartial"),
  locator: stored("locator"),
  seenAt: stored("seenAt"),
  note: stored("note"),
  status: stored("status"),
};
