import type { CypherQuery } from "../../../src/cypher/cypher.js";
import type { Engine } from "../../../src/engine/engine.js";
import { engineWith } from "../engine-with.js";
import { requirePortable } from "./lint.js";

/** The same engine, but a text that is not portable fails before it is sent. Gives the texts that went through, each once,
 *  until they are cleared. */
export function lintTexts(engine: Engine): { readonly engine: Engine; readonly texts: Set<string> } {
  const texts = new Set<string>();
  const check = (query: CypherQuery) => {
    requirePortable(query.text);
    texts.add(query.text);
    return query;
  };
  const linted = engineWith(engine, {
    read: async (query, options) => engine.read(check(query), options),
    write: (queries, options) => engine.write({ [Symbol.iterator]: () => walk(queries, check) }, options),
  });
  return { engine: linted, texts };
}

function* walk(queries: Iterable<CypherQuery>, check: (query: CypherQuery) => CypherQuery): Generator<CypherQuery> {
  for (const query of queries) yield check(query);
}
