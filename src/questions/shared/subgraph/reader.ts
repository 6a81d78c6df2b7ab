import type { Run } from "../../../planner/root.js";
import type { HiddenEdges } from "../hidden-edges.js";
import { createStatementReader } from "./by-statement.js";
import type { SubgraphNode } from "./collect-nodes.js";
import { createMemoryReader } from "./in-memory.js";
import type { SubgraphEdge } from "./types.js";

/** What a question asks for of all that surrounds nodes. */
export interface Narrowing {
  /** Only references that take one of these stances; other edges stay. */
  readonly stances?: readonly string[] | undefined;
  /** Only these kinds of nodes, beside those that the question names. */
  readonly kinds?: readonly string[] | undefined;
}

/** Of which nodes the edges are wanted, by ids. */
export interface EdgesWanted extends Narrowing {
  /** Those between which edges are shown. */
  readonly shown: readonly string[];
  /** Those around which hidden edges count as come by. */
  readonly visited: readonly string[];
  /** Those that the question names. */
  readonly given: readonly string[];
}

/** The edges of a subgraph. */
export interface ReadEdges {
  /** Every edge that a reader sees between two of the nodes that are shown, by id; the first `MOST_EDGES` by their ends if there are more. */
  readonly edges: readonly SubgraphEdge[];
  readonly hidden: HiddenEdges;
  readonly version: string;
}

/** Reads what subgraphs are made of. A node that is not in the corpus has no edges. */
export interface SubgraphReader {
  /** Those of these nodes that the corpus has, at most 100, nearest first. */
  given(ids: readonly string[]): Promise<readonly SubgraphNode[]>;
  /** Whatever is joined to one of these: the most connected `MOST_SEEN`, in no order. */
  around(ids: readonly string[], distance: number, narrowing: Narrowing): Promise<readonly SubgraphNode[]>;
  /** Whatever else is joined to two or more of these: first what is joined to most of them, then the most connected; at most `MOST_SEEN`. */
  joining(ids: readonly string[]): Promise<readonly SubgraphNode[]>;
  edges(wanted: EdgesWanted): Promise<ReadEdges>;
}

/** Reads in memory if the graph is there, else by statements. */
export function createReader({ engine, graph, options }: Run): SubgraphReader {
  return graph === undefined ? createStatementReader(engine, options) : createMemoryReader(graph, options);
}
