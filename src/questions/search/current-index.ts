import { countDown } from "../../engine/count-down.js";
import type { CypherEngine } from "../../engine/engine.js";
import { withPatience } from "../../engine/patience.js";
import { finishFairly } from "../../engine/turns.js";
import type { HeldGraph } from "../../graph/held-graph.js";
import type { Run } from "../../planner/root.js";
import { indexGraph } from "./index-in-memory.js";
import { readIndex } from "./read-index.js";
import type { SearchIndex } from "./search-index.js";

/** Most time that a reading takes, however long anybody would wait for it. */
const LONGEST_READING_MS = 300_000;

/** Who asks for an index, and for how long. */
type Reader = Run;

interface Held {
  readonly reading: Promise<SearchIndex>;
  /** What was read, once it has been. */
  index?: SearchIndex;
}

/** An index goes with the graph in memory that it is of; of an engine that is read by Cypher there is one at a time. */
const held = new WeakMap<CypherEngine | HeldGraph, Held>();

/** The index over the graph in memory if there is one, else over what the engine holds. Made at the first search, and once for all who wait for
 *  it: it is read on when one of them gives up. @throws QueryTimeoutError, QueryCancelledError */
export function currentIndex(reader: Reader): Promise<SearchIndex> {
  return withPatience(reader.options, () => (held.get(sourceOf(reader)) ?? read(reader)).reading);
}

/** The index over what the engine holds by now, since `old` is of another version. Read once for all who find that out. A graph in memory stays
 *  what it is. @throws QueryTimeoutError, QueryCancelledError */
export function newerIndex(reader: Reader, old: SearchIndex): Promise<SearchIndex> {
  if (reader.graph === undefined && held.get(reader.engine)?.index === old) read(reader);
  return currentIndex(reader);
}

function sourceOf(reader: Reader): CypherEngine | HeldGraph {
  return reader.graph ?? reader.engine;
}

function read(reader: Reader): Held {
  const [source, patience] = [sourceOf(reader), countDown({ timeoutMs: LONGEST_READING_MS })];
  const { engine, graph } = reader;
  const reading: Held = {
    reading: graph === undefined ? readIndex(engine, patience) : finishFairly(indexGraph(graph), patience),
  };
  held.set(source, reading);
  reading.reading.then(
    (index) => (reading.index = index),
    // Whoever waits gets the error; the next search tries again.
    () => held.get(source) === reading && held.delete(source),
  );
  return reading;
}
