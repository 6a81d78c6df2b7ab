import { isSameAddress, isSameIdentifier, type Identifier } from "./spellings.js";
import { identifiersOf } from "./values.js";
import { happeningsInAskedOrder, inAskedOrder, peopleInAskedOrder } from "./asked-order.js";
import { corpus } from "./corpus.js";
import { claimsKnownBy } from "./figure.js";
import {
  articleFilter,
  articleLacks,
  claimFilter,
  eventFilter,
  eventLacks,
  filteredBy,
  organizationFilter,
  personFilter,
  referenceFilter,
  referenceLacks,
  voteFilter,
  voteLacks,
} from "./filters.js";
import { isVisible, text, type OracleGraph, type OracleNode, type Statuses } from "./graph.js";
import { byArticle, byClaim, byId, byName, byPublished, inOrder, type Keys } from "./order.js";
import { pageOf } from "./page.js";
import { countUnknown, statusesIn, type Args, type Narrowing } from "./resolver.js";

type Root = (args: Args, graph: OracleGraph) => unknown;

const node: Root = ({ id, statuses }, graph) => findVisible(graph, id as string, statuses as Statuses);

function ofConcept(label: string): Root {
  return (args, graph) => {
    const found = node(args, graph) as OracleNode | null;
    return found?.labels.includes(label) ? found : null;
  };
}

function listOf(label: string, keys: Keys, narrowing: Narrowing): Root {
  return (args, graph) =>
    pageOf(
      inOrder(meant(label, args, graph, narrowing), graph, keys),
      args,
      unknownCount(label, args, graph, narrowing),
    );
}

function unknownCount(label: string, args: Args, graph: OracleGraph, narrowing: Narrowing): number {
  return countUnknown(seen(label, args, graph), args, graph, narrowing);
}

function seen(label: string, args: Args, graph: OracleGraph): readonly OracleNode[] {
  return graph.all(label).filter((each) => isVisible(each, statusesIn(args)));
}

function meant(label: string, args: Args, graph: OracleGraph, narrowing: Narrowing): readonly OracleNode[] {
  return seen(label, args, graph).filter((each) => narrowing(each, args, graph));
}

function findVisible(graph: OracleGraph, id: string, statuses: Statuses): OracleNode | null {
  const found = graph.find(id);
  return found && isVisible(found, statuses) ? found : null;
}

const articles: Root = (args, graph) => {
  const narrowing = filteredBy(articleFilter, articleLacks);
  const list = inAskedOrder(meant("Article", args, graph, narrowing), args, graph);
  return pageOf(list, args, unknownCount("Article", args, graph, narrowing));
};

const people: Root = (args, graph) =>
  pageOf(peopleInAskedOrder(meant("Person", args, graph, filteredBy(personFilter)), args, graph), args);

function happenings(label: string, narrowing: Narrowing): Root {
  return (args, graph) => {
    const list = happeningsInAskedOrder(meant(label, args, graph, narrowing), args, graph);
    return pageOf(list, args, unknownCount(label, args, graph, narrowing));
  };
}

/* The earliest of those at an address, or of those that are listed under an identifier. */
const article: Root = (args, graph) => {
  const { url, identifier } = args;
  if (!url && !identifier) return ofConcept("Article")(args, graph);
  const isMeant = (each: OracleNode): boolean =>
    url
      ? isSameAddress(text(each, "url"), url)
      : identifiersOf(each).some((own) => isSameIdentifier(own, identifier as Identifier));
  return inOrder(graph.all("Article"), graph, byPublished).nodes.find(isMeant) ?? null;
};

const inConflict: Narrowing = (conflict, { subject, agreement, asOf }, graph) =>
  (!subject || graph.out(conflict, "CONCERNS").some(({ id }) => id === subject)) &&
  (!agreement || (agreement as readonly string[]).includes(text(conflict, "agreement") ?? "")) &&
  (!asOf || claimsKnownBy(asOf as string, conflict, graph).length > 1);

/** Every question that can be asked. */
export const roots: Readonly<Record<string, Root>> = {
  node,
  nodes: ({ ids, statuses }, graph) =>
    (ids as readonly string[]).map((id) => findVisible(graph, id, statuses as Statuses)),
  article,
  person: ofConcept("Person"),
  organization: ofConcept("Organization"),
  event: ofConcept("Event"),
  convention: ofConcept("Convention"),
  vote: ofConcept("Vote"),
  crossReference: ofConcept("CrossReference"),
  claim: ofConcept("Claim"),
  articles,
  people,
  organizations: listOf("Organization", byName, filteredBy(organizationFilter)),
  events: happenings("Event", filteredBy(eventFilter, eventLacks)),
  conventions: happenings("Convention", filteredBy(eventFilter, eventLacks)),
  votes: happenings("Vote", filteredBy(voteFilter, voteLacks)),
  crossReferences: listOf("CrossReference", byArticle("REFERENCE_FROM"), filteredBy(referenceFilter, referenceLacks)),
  claims: listOf("Claim", byClaim, filteredBy(claimFilter)),
  conflicts: listOf("Conflict", byId, inConflict),
  corpus,
};
