import type { RunOptions } from "../base/scheduling/deadline.js";
import type { CypherQuery } from "../cypher/cypher.js";
import type { LoadedGraph } from "../graph/loaded-graph.js";
import type { RecordStore } from "../store/record-store.js";
import type { Row } from "./row.js";
import type { PathWalk, PathGraph } from "./walk/path-walk.js";
import type { Chain, ChainWalk } from "./walk/walk.js";

/** What an engine must know of the graph before it can find things in it quickly. */
export interface GraphSchema {
  /** Properties that nodes of a label are looked up by. */
  readonly keys: readonly SchemaKey[];
}

/** Nodes with this label are looked up by this property; if `isUnique`, no two share a value. */
export interface SchemaKey {
  readonly label: string;
  readonly property: string;
  readonly isUnique: boolean;
}

/** A statement of a write. */
export interface WriteStatement extends CypherQuery {
  /** Hears its rows before anything follows. What it throws is what the write throws, and nothing of it has happened. */
  readonly expect?: (rows: readonly Row[]) => void;
}

/** What every engine does. */
interface EngineBase {
  readonly name: "neo4j" | "embedded";
  /** Makes constraints, indexes and search indexes where they are missing. Preparing twice changes nothing. */
  prepare(schema: GraphSchema): Promise<void>;
  /** Told after much of the graph was written: from then on the engine plans by what is there, not by what it knew before. Only for speed, so
   *  that nothing is said if it cannot or may not. */
  analyze(): Promise<void>;
  /** Releases sockets and file handles. Safe to call twice. */
  close(): Promise<void>;
}

/** A property graph that answers Cypher. Its records are kept as nodes and edges, which the store reads and writes by Cypher, too. */
export interface CypherEngine extends EngineBase {
  readonly records?: undefined;
  /**
   * Every row, in the order the query asks for; `[]` when none match. Nothing can be written here.
   * @throws QueryTimeoutError, QueryCancelledError, EngineUnavailableError, CypherSyntaxError
   */
  read(query: CypherQuery, options?: RunOptions): Promise<readonly Row[]>;
  /**
   * In one transaction: all of them happen, or none. They are taken as they are needed, and once more if the
   * transaction has to be tried again: a large write need not stand in memory at once, and must be able to be walked twice.
   * @throws ConstraintViolationError, what `read` throws, and what a statement does that hears something else than it expects
   */
  write(statements: Iterable<WriteStatement>, options?: RunOptions): Promise<void>;
  /** What a node reaches over one kind of edge, with the least depth of each; `undefined` if the node is not there.
   *  Engines walk it their own fastest way, and all find the same. */
  chain(walk: ChainWalk, options?: RunOptions): Promise<Chain | undefined>;
  /** Graphs of the paths between two nodes, each for paths one step longer: at first those of the least length at which there is one. Nothing is
   *  looked at before it is asked for. */
  path(walk: PathWalk, options?: RunOptions): AsyncIterable<PathGraph>;
}

/** A property graph that stands in memory, and keeps its records its own way. */
export interface GraphEngine extends EngineBase {
  readonly records: RecordStore;
  /** The graph as it is now. It never changes: what is written makes another one. @throws what reading the records throws */
  graph(options?: RunOptions): Promise<LoadedGraph>;
  /** The same, once it has been read; `undefined` before. */
  readonly held: LoadedGraph | undefined;
}

/** The port with its two kinds of adapters. */
export type Engine = CypherEngine | GraphEngine;
