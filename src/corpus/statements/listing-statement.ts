import { LISTING } from "../../model/graph/listing.js";
import type { GraphEdge, GraphRecord } from "../../model/graph/graph-record.js";
import { listingId } from "../../model/identifiers.js";
import { identifierKey } from "../../rules/text/identifier-key.js";
import type { Entry } from "../entry.js";
import { identifiersIn } from "../lookups/identifiers-in.js";

/** The names and numbers under which others list these, a record each: whoever looks one up begins there, and looks through nothing. */
export function listingsOf(entries: readonly Entry[]): readonly GraphRecord[] {
  const ids = new Set(entries.flatMap(listingIdsOf));
  return [...ids].map((id) => ({ id, labels: [LISTING], status: null, properties: {}, edges: [] }));
}

/** To the names and numbers under which others list it. */
export function listingEdges(entry: Entry): readonly GraphEdge[] {
  return listingIdsOf(entry).map((to) => ({ type: "LISTED_UNDER", to }));
}

function listingIdsOf(entry: Entry): readonly string[] {
  return [...new Set(identifiersIn(entry).map((identifier) => listingId(identifierKey(identifier))))];
}
