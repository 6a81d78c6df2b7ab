import { CachedIndex } from "../../shared/cached-index.js";
import { indexGraph } from "./index-in-memory.js";
import { readIndex } from "./read-index.js";
import type { SearchIndex } from "./search-index.js";

/** The index that search looks in, made at the first search. */
export const searchIndex = new CachedIndex<SearchIndex>({
  fromGraph: (graph) => indexGraph(graph),
  fromEngine: readIndex,
});
