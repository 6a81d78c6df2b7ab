import type { LoadedGraph } from "../../graph/loaded-graph.js";
import { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { areAll, type Predicate } from "../../graph/predicates.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Call } from "../run/call.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import type { CypherPlan, MemoryRun, RootPlan } from "../root.js";

/** An answer that is being read: out of which graph, for which call, and how far the turn has come. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly call: Call;
  readonly pace: Pace;
}

/** What of it is the same for every call. */
export type OfGraph = Pick<Reading, "snapshot">;

/** Nodes of the snapshot by their numbers. */
export type Nodes = Uint32Array | readonly number[];

/** Reads an answer for each of some nodes, in their order. */
export type NodesReader = (nodes: Nodes, at: Reading) => Steps<unknown[]>;

/** Reads an answer out of the graph of a run, in turns with others. @throws QueryTimeoutError, QueryCancelledError */
export function readYielding<T>(
  { graph, call, options }: Pick<MemoryRun, "graph" | "call" | "options">,
  read: (at: Reading) => Steps<T>,
): Promise<T> {
  return finishYielding(read(readingOf(graph, call)), options);
}

/** How a root field is answered out of a graph in memory. */
export interface MemoryPlan {
  read(this: void, at: Reading): Steps<unknown>;
  /** A line for each thing that is read, what hangs on it two blanks further in. */
  describe(this: void): readonly string[];
}

/** The same plan, which reads the graph in memory if the engine has it there. */
export function inMemory(plan: CypherPlan, { read, describe }: MemoryPlan): RootPlan {
  return {
    ...plan,
    inMemory: describe,
    answer: (run) => (run.graph === undefined ? plan.answer(run) : readYielding(run, read)),
  };
}

/** A reading that has not begun. */
export function readingOf({ snapshot }: LoadedGraph, call: Call): Reading {
  return { snapshot, call, pace: new Pace() };
}

/** One test for all of them; `undefined` if there is none. */
export function allOf(tests: readonly (Predicate | undefined)[]): Predicate | undefined {
  const some = tests.filter((test) => test !== undefined);
  return some.length === 0 ? undefined : areAll(some);
}
