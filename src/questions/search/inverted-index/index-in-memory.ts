import type { Steps } from "../../../base/scheduling/steps.js";
import type { LoadedGraph } from "../../../graph/loaded-graph.js";
import { Pace } from "../../../base/scheduling/pace.js";
import { searched } from "../../../model/derived/searched-concepts.js";
import { nodesOf } from "../../../graph/read/nodes-of.js";
import { seenOf } from "../../shared/in-memory/seen-of.js";
import { valuesAt } from "../../../graph/read/values-at.js";
import { buildIndex } from "./build-index.js";
import { indexedProperties, toIndexedText, type IndexedText } from "./indexed-text.js";
import type { SearchIndex } from "./search-index.js";

/** Everything that can be searched for in a graph in memory, put in order. */
export function* indexGraph({ snapshot, corpusVersion }: LoadedGraph, pace = new Pace()): Steps<SearchIndex> {
  const texts: IndexedText[] = [];
  for (const kind of searched) {
    const isSeen = seenOf(snapshot, kind.concept);
    const columns = indexedProperties(kind).map((name) => snapshot.property(name));
    for (const node of nodesOf(snapshot, kind.concept).nodes) {
      if (isSeen(node)) texts.push(toIndexedText(kind, valuesAt(columns, node)));
      if (pace.isUp(columns.length)) yield;
    }
  }
  return yield* buildIndex(corpusVersion, texts, pace);
}
