import type { CypherQuery } from "../../../src/cypher/cypher.js";
import type { CypherEngine } from "../../../src/engine/engine.js";
import { engineWith } from "../engine-with.js";

/** The same engine, and the texts that were sent through it, each once, until they are cleared. */
export function recordTexts(engine: CypherEngine): { readonly engine: CypherEngine; readonly texts: Set<string> } {
  const texts = new Set<string>();
  const note = (query: CypherQuery) => {
    texts.add(query.text);
    return query;
  };
  const recording = engineWith(engine, {
    read: (query, options) => engine.read(note(query), options),
    write: (queries, options) => engine.write({ [Symbol.iterator]: () => each(queries, note) }, options),
  });
  return { engine: recording, texts };
}

function* each(queries: Iterable<CypherQuery>, note: (query: CypherQuery) => CypherQuery): Generator<CypherQuery> {
  for (const query of queries) yield note(query);
}
