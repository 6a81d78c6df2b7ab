import type { Steps } from "../../base/scheduling/steps.js";
import { countDown, withDeadline, type RunOptions } from "../../base/scheduling/deadline.js";
import type { CypherEngine } from "../../engine/engine.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { LoadedGraph } from "../../graph/loaded-graph.js";
import type { Run } from "../../planner/root.js";

/** Most time that a reading takes, however long anybody would wait for it. */
const LONGEST_READING_MS = 300_000;

/** How often both are read because the corpus has changed between them; then the answer is as of a moment ago. */
const MOST_ATTEMPTS = 3;

/** What is made of a whole corpus, of one version of it. */
interface Index {
  readonly version: string;
}

/** Two ways to make the same index, one for each kind of engine. */
export interface IndexSource<Made extends Index> {
  readonly fromGraph: (graph: LoadedGraph) => Steps<Made>;
  readonly fromEngine: (engine: CypherEngine, options: RunOptions) => Promise<Made>;
}

/** An index and what was read beside it. */
export interface Beside<Made, Read> {
  readonly index: Made;
  readonly read: Read;
}

interface Held<Made> {
  readonly reading: Promise<Made>;
  /** What was read, once it has been. */
  index?: Made;
}

/** An index that is made when it is asked first and kept for all who ask after that. It goes with the graph in memory that it is of; of an engine
 *  that is read by Cypher there is one at a time. */
export class CachedIndex<Made extends Index> {
  private readonly held = new WeakMap<CypherEngine | LoadedGraph, Held<Made>>();

  constructor(private readonly source: IndexSource<Made>) {}

  /** The index over the graph in memory if there is one, else over what the engine holds. Made once for all who wait for it: it is read on when one
   *  of them gives up. @throws QueryTimeoutError, QueryCancelledError */
  current(run: Run): Promise<Made> {
    return withDeadline(run.options, () => (this.held.get(run.graph ?? run.engine) ?? this.read(run)).reading);
  }

  /** The index over what the engine holds by now, since `old` is of another version. Read once for all who find that out. A graph in memory stays
   *  what it is. @throws QueryTimeoutError, QueryCancelledError */
  newer(run: Run, old: Made): Promise<Made> {
    if (run.graph === undefined && this.held.get(run.engine)?.index === old) this.read(run);
    return this.current(run);
  }

  /** The index, and what `read` reads beside it; both anew if the corpus has changed between them, the last ones if it goes on changing. */
  async beside<Read extends Index>(run: Run, read: (index: Made) => Promise<Read>): Promise<Beside<Made, Read>> {
    let index = await this.current(run);
    for (let attempts = 1; ; attempts++) {
      const found = await read(index);
      if (found.version === index.version || attempts === MOST_ATTEMPTS) return { index, read: found };
      index = await this.newer(run, index);
    }
  }

  private read({ engine, graph }: Run): Held<Made> {
    const [source, deadline] = [graph ?? engine, countDown({ timeoutMs: LONGEST_READING_MS })];
    const { fromGraph, fromEngine } = this.source;
    const reading: Held<Made> = {
      reading: graph === undefined ? fromEngine(engine, deadline) : finishYielding(fromGraph(graph), deadline),
    };
    this.held.set(source, reading);
    reading.reading.then(
      (index) => (reading.index = index),
      // Whoever waits gets the error; whoever asks next tries again.
      () => this.held.get(source) === reading && this.held.delete(source),
    );
    return reading;
  }
}
