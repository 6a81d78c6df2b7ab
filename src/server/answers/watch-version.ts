import type { CypherEngine, Engine, GraphEngine } from "../../engine/engine.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import type { NodeCounts } from "../../model/graph/node-counts.js";
import { readMeta, type GraphMeta } from "../../store/meta.js";
import type { CorpusVersion } from "./corpus-version.js";

/** How a version is watched. */
export interface WatchOptions {
  /** Milliseconds for which a version counts as current where others can write too. 0: read again for each request. */
  readonly checkMs: number;
  /** Gives milliseconds. */
  readonly now: () => number;
}

/** An engine and the version of the corpus in it. */
export interface WatchedEngine<E extends Engine = Engine> {
  /** The same engine. Whoever writes while questions are answered has to write through this one. */
  readonly engine: E;
  readonly version: CorpusVersion;
}

const deadlineMs = 1_000;

/** Watches what an engine holds: a graph in memory is another one as soon as it changes, Neo4j has to be asked. */
export function watchVersion(engine: CypherEngine, options: WatchOptions): WatchedEngine<CypherEngine>;
export function watchVersion(engine: Engine, options: WatchOptions): WatchedEngine;
export function watchVersion(engine: Engine, options: WatchOptions): WatchedEngine {
  return engine.records === undefined ? watchCypher(engine, options) : watchGraph(engine);
}

/** What a graph in memory holds at the moment: it is another one as soon as something has been written, by whomever. */
export function watchGraph(engine: GraphEngine): WatchedEngine<GraphEngine> {
  const heldAs = (version: string): LoadedGraph | undefined =>
    engine.held?.corpusVersion === version ? engine.held : undefined;
  const current = (held: LoadedGraph | undefined): string | undefined =>
    held?.corpusVersion === "" ? undefined : held?.corpusVersion;
  const version: CorpusVersion = {
    // What cannot be read is met by the question itself, which reports it.
    current: () => current(engine.held) ?? engine.graph({ timeoutMs: deadlineMs }).then(current, () => undefined),
    isStill: (seen) => heldAs(seen) !== undefined,
    counts: (of) => toCounts(heldAs(of)),
  };
  return { engine, version };
}

/** Watches what is written, and asks again after `checkMs`, since others may load into Neo4j. */
function watchCypher(engine: CypherEngine, { checkMs, now }: WatchOptions): WatchedEngine<CypherEngine> {
  let writing = 0;
  let writes = 0;
  let known: { readonly meta: GraphMeta | undefined; readonly readAt: number } | undefined;
  let reading: Promise<string | undefined> | undefined;

  async function read(): Promise<string | undefined> {
    const [before, readAt] = [writes, now()];
    const meta = await readKnown(engine);
    if (before !== writes) return undefined;
    // A version that could not be read is asked for again soon, not by every request.
    known = { meta, readAt };
    return meta?.corpusVersion;
  }

  const version: CorpusVersion = {
    current() {
      if (writing > 0) return undefined;
      if (known !== undefined && now() - known.readAt < checkMs) return known.meta?.corpusVersion;
      reading ??= read().finally(() => (reading = undefined));
      return reading;
    },
    isStill: (seen) => writing === 0 && known?.meta?.corpusVersion === seen,
    counts: (of) => (known?.meta?.corpusVersion === of ? known.meta.counts : undefined),
  };
  const write: CypherEngine["write"] = async (queries, options) => {
    writing += 1;
    try {
      return await engine.write(queries, options);
    } finally {
      writing -= 1;
      writes += 1;
      known = undefined;
      reading = undefined;
    }
  };
  return { engine: withWrite(engine, write), version };
}

function toCounts(held: LoadedGraph | undefined): NodeCounts | undefined {
  return held && Object.fromEntries(held.snapshot.parts.labelCounts);
}

/** All else of the port, also what it may get later, stays the engine's own. */
function withWrite(engine: CypherEngine, write: CypherEngine["write"]): CypherEngine {
  return new Proxy(engine, {
    get(target, name) {
      if (name === "write") return write;
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== "function") return own;
      const bound: unknown = own.bind(target);
      return bound;
    },
  });
}

async function readKnown(engine: CypherEngine): Promise<GraphMeta | undefined> {
  try {
    return await readMeta(engine, { timeoutMs: deadlineMs });
  } catch {
    // The next request meets the same problem and reports it.
    return undefined;
  }
}
