import { countDown } from "../../engine/count-down.js";
import type { Engine } from "../../engine/engine.js";
import { withPatience } from "../../engine/patience.js";
import type { Run } from "../../planner/root.js";
import { readIndex } from "./read-index.js";
import type { SearchIndex } from "./search-index.js";

/** Most time that a reading takes, however long anybody would wait for it. */
const LONGEST_READING_MS = 300_000;

/** Who asks for an index, and for how long. */
type Reader = Pick<Run, "engine" | "options">;

interface Held {
  readonly reading: Promise<SearchIndex>;
  /** What was read, once it has been. */
  index?: SearchIndex;
}

const held = new WeakMap<Engine, Held>();

/** The index over what the engine holds. Read at the first search, and once for all who wait for it: it is read on when one of them gives up.
 *  @throws QueryTimeoutError, QueryCancelledError */
export function currentIndex({ engine, options }: Reader): Promise<SearchIndex> {
  return withPatience(options, () => (held.get(engine) ?? read(engine)).reading);
}

/** The index over what the engine holds by now, since `old` is of another version. Read once for all who find that out.
 *  @throws QueryTimeoutError, QueryCancelledError */
export function newerIndex(reader: Reader, old: SearchIndex): Promise<SearchIndex> {
  if (held.get(reader.engine)?.index === old) read(reader.engine);
  return currentIndex(reader);
}

function read(engine: Engine): Held {
  const reading: Held = { reading: readIndex(engine, countDown({ timeoutMs: LONGEST_READING_MS })) };
  held.set(engine, reading);
  reading.reading.then(
    (index) => (reading.index = index),
    // Whoever waits gets the error; the next search tries again.
    () => held.get(engine) === reading && held.delete(engine),
  );
  return reading;
}
