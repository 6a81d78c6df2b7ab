import { wholePageInfo, type ShownPage } from "../../../planner/pagination/shown-page.js";
import type { SearchFacet } from "../types.js";
import type { Call } from "../../../planner/run/call.js";
import type { Page } from "../../../planner/pagination/page.js";
import type { Found } from "../hits/ask.js";
import { facetCounter } from "../hits/count-facets.js";
import type { Hit } from "../hits/hits.js";
import { highlight } from "./highlight.js";
import type { PageNodes } from "./page-nodes.js";
import type { SearchDocument } from "../inverted-index/search-index.js";

/** One hit of the page with what is known of it without the graph. */
export interface PagedHit {
  readonly hit: Hit;
  readonly document: SearchDocument;
}

/** The `SearchConnection` as the plan shapes it: what costs something is a method, called only if it is asked for. In place of nodes
 *  stand their ids. A node that has gone since it was found is left out. */
export function toConnection(
  found: Found,
  hits: ShownPage<PagedHit>,
  nodes: PageNodes,
  page: Page,
  call: Call,
): object {
  const shown = { ...hits, items: hits.items.filter(({ document }) => nodes.has(document.id)) };
  const cursor = ({ hit, document }: PagedHit) => page.encode([hit.points, document.dateKey, document.id], call);
  const countFacets = facetCounter(found.index, found.hits);
  return {
    edges: shown.items.map((paged) => ({
      node: paged.document.id,
      cursor: () => cursor(paged),
      score: found.score(paged.hit),
      highlights: () => highlight(nodes.byId.get(paged.document.id)?.texts() ?? [], found),
    })),
    nodes: shown.items.map(({ document }) => document.id),
    pageInfo: wholePageInfo(shown, cursor),
    totalCount: found.hits.documents.length,
    facets: ({ names }: { readonly names?: readonly (keyof typeof SearchFacet)[] | null }) => countFacets(names),
    didYouMean: found.didYouMean,
  };
}
