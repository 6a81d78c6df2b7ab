import type { Engine } from "../../engine/engine.js";
import { readIndex } from "./read-index.js";
import type { SearchIndex } from "./search-index.js";

interface Held {
  readonly reading: Promise<SearchIndex>;
  /** What was read, once it has been. */
  index?: SearchIndex;
}

const held = new WeakMap<Engine, Held>();

/** The index over what the engine holds. Read at the first search, and once for all who wait for it. */
export function currentIndex(engine: Engine): Promise<SearchIndex> {
  return (held.get(engine) ?? read(engine)).reading;
}

/** The index over what the engine holds by now, since `old` is of another version. Read once for all who find that out. */
export function newerIndex(engine: Engine, old: SearchIndex): Promise<SearchIndex> {
  return held.get(engine)?.index === old ? read(engine).reading : currentIndex(engine);
}

function read(engine: Engine): Held {
  const reading: Held = { reading: readIndex(engine) };
  held.set(engine, reading);
  reading.reading.then(
    (index) => (reading.index = index),
    // Whoever waits gets the error; the next search tries again.
    () => held.get(engine) === reading && held.delete(engine),
  );
  return reading;
}
