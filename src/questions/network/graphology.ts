import graphologyModule from "graphology";
import louvainModule from "graphology-communities-louvain";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";

/* These packages are CommonJS whose export is the thing itself, while their types say that it is the default export of a module. */

/** A graph as graphology keeps it. */
export const Graph = graphologyModule as unknown as typeof graphologyModule.default;
/** Communities by Louvain's method. */
export const louvain = louvainModule as unknown as typeof louvainModule.default;
/** PageRank by power iteration. */
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;
