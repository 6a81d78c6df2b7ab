import { inAskedOrder } from "../asked-order.js";
import { filteredBy, referenceFilter, referenceLacks } from "../filters.js";
import { isVisible, type OracleGraph, type OracleNode } from "../graph.js";
import { byArticle, byClaim, byPublished, byWhen, inOrder } from "../order.js";
import { pageOf } from "../page.js";
import {
  id,
  inRoles,
  into,
  many,
  ofProperty,
  one,
  out,
  paged,
  stored,
  type Resolver,
  type Resolvers,
} from "../resolver.js";
import { identifiersOf, otherNames, ourText } from "../values.js";

const authored = paged(into("AUTHORSHIP_BY"), byArticle("AUTHORSHIP_OF"));
const contributed = paged(into("CONTRIBUTION_BY"), byArticle("CONTRIBUTION_OF"), inRoles);
const addressedIn = paged(into("ADDRESSED_TO"), byPublished);
const referencedBy = paged(
  into("REFERENCE_TO"),
  byArticle("REFERENCE_FROM"),
  filteredBy(referenceFilter, referenceLacks),
);

/* Whoever signed what this person signed, once each: those with most in common first. */
const coSignatories: Resolver = (person, args, graph) => {
  const signed = signedBy(person, graph);
  const shared = new Map<OracleNode, readonly OracleNode[]>();
  for (const other of graph.all("Person")) {
    const both = signedBy(other, graph).filter((article) => signed.includes(article));
    if (other !== person && both.length > 0) shared.set(other, both);
  }
  const page = pageOf(
    inOrder([...shared.keys()], graph, (other) => [-(shared.get(other)?.length ?? 0)]),
    args,
  ) as PageOfPeople;
  const edges = page.edges.map((edge) => {
    const both = shared.get(edge.node) ?? [];
    return { ...edge, sharedCount: both.length, sharedArticles: inOrder(both, graph, byPublished).nodes.slice(0, 100) };
  });
  return { ...page, edges };
};

interface PageOfPeople {
  readonly edges: readonly { readonly node: OracleNode }[];
}

function signedBy(person: OracleNode, graph: OracleGraph): readonly OracleNode[] {
  const signatures = graph.into(person, "SIGNATURE_BY").filter((signature) => isVisible(signature));
  return [...new Set(signatures.flatMap((signature) => graph.out(signature, "SIGNATURE_ON")))];
}

export const Person: Resolvers = {
  id,
  name: stored("name"),
  nameForm: stored("nameForm"),
  identifiers: identifiersOf,
  authored,
  contributed,
  signed: paged(into("SIGNATURE_BY"), byArticle("SIGNATURE_ON")),
  coSignatories,
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
  shortName: stored("shortName"),
  otherNames,
  kind: stored("kind"),
  identifiers: identifiersOf,
  note: stored("note"),
  parent: one(out("PART_OF")),
  parts: paged(into("PART_OF")),
  published: (body, args, graph) => pageOf(inAskedOrder(graph.into(body, "PUBLISHED_BY"), args, graph), args),
  authored,
  contributed,
  signed: paged(into("SIGNATURE_BY"), byArticle("SIGNATURE_ON")),
  signaturesOnBehalf: paged(into("ON_BEHALF_OF"), byArticle("SIGNATURE_ON")),
  addressedIn,
  events: paged(into("HELD_BY"), byWhen),
  votes: paged(into("PUT_TO")),
  referencedBy,
  claims: paged(into("ABOUT"), byClaim, ofProperty),
  seenIn: paged(out("SEEN_IN"), byPublished),
};
