import type { GraphQLNamedType } from "graphql";
import { render, type CypherQuery, type CypherText, type Fragment } from "../cypher/cypher.js";
import type { ArgumentDeclaration, TypeThunk } from "../model/declare/field-declaration.js";
import type { LoadedGraph } from "../graph/loaded-graph.js";
import type { RunOptions } from "../base/scheduling/deadline.js";
import type { CypherEngine } from "../engine/engine.js";
import type { Row } from "../engine/row.js";
import type { Sets } from "./plan/asked-fields.js";
import type { Call, Getter } from "./run/call.js";
import type { Operation } from "./document/collect-fields.js";
import type { FieldPrice } from "./cost/price.js";
import { compileSelection } from "./compile/compile-selection.js";
import type { PlannedArguments } from "./plan/plan.js";
import type { TraversalLimits } from "./traversal-limits.js";
import { outerScope, type RowScope } from "./compile/row-scope.js";
import { Scope } from "./compile/scope.js";

/** A field of `Query`: what the API says of it, and how its answer is planned. */
export interface RootField {
  readonly name: string;
  readonly description: string;
  readonly type: TypeThunk;
  readonly isNullable?: boolean;
  readonly isList?: boolean;
  /** True if the list itself is there and single places in it may be null. */
  readonly hasNullableItems?: boolean;
  /** True if `Run.reach` decides how far it goes, so that its answer is another for another tier. */
  readonly dependsOnReach?: boolean;
  readonly arguments: Readonly<Record<string, ArgumentDeclaration>>;
  /** What costs otherwise than its nodes alone: the field itself and fields of its answer, by type and name (`Query.river`, `River.texts`). */
  readonly prices?: Readonly<Record<string, FieldPrice>>;
  plan(selection: RootSelection): RootPlan;
}

/** A root field as an operation asks for it. */
export interface RootSelection {
  readonly operation: Operation;
  /** The field's own name, whatever its response key. */
  readonly name: string;
  readonly type: GraphQLNamedType;
  readonly sets: Sets;
  readonly args: PlannedArguments;
}

/** How a root field is answered. Made once for an operation's shape, run for every call. */
export interface RootPlan {
  /** The selection as data, for a reader of `explain`. */
  readonly plan: unknown;
  /** What is asked of the engine, in order, worked out for whoever wants to read it: one statement unless a reason stands beside it.
   *  @throws BadArgumentError if an argument is outside what it may be */
  readonly steps: () => readonly PlanStep[];
  /** How a graph in memory is read instead, for whoever wants to know: a line for each thing that is read. */
  readonly inMemory?: () => readonly string[];
  answer(run: Run): Promise<unknown>;
}

/** One thing that is asked of the engine. */
export interface PlanStep {
  /** What the text is an example of, or what the engine does by itself; left out if the text says it all. */
  readonly words?: string;
  /** A text that is known before anything is asked, or one of the same shape; its parameters are known later. */
  readonly text?: string;
}

/** One run of an operation: out of a graph in memory, the same for all its root fields, or by Cypher. */
export type Run = MemoryRun | CypherRun;

/** One that reads a graph in memory. */
export interface MemoryRun extends RunParts {
  readonly graph: LoadedGraph;
  readonly engine?: undefined;
}

/** One that asks an engine by Cypher. */
export interface CypherRun extends RunParts {
  readonly engine: CypherEngine;
  readonly graph?: undefined;
}

interface RunParts {
  readonly call: Call;
  readonly options: RunOptions;
  readonly reach: TraversalLimits;
}

/** A fresh statement's scope. */
export function statementScope(): RowScope {
  return outerScope(new Scope(), compileSelection);
}

/** A plan that is answered by Cypher. */
export interface CypherPlan extends Omit<RootPlan, "answer"> {
  answer(run: CypherRun): Promise<unknown>;
}

/** A plan of one statement: its text once, its parameters and its answer for each call. */
export function oneStatement(
  plan: unknown,
  statement: Fragment,
  read: (rows: readonly Row[], call: Call) => unknown,
): CypherPlan {
  const text = render(statement);
  return {
    plan,
    steps: () => [{ text: text.text }],
    answer: async ({ engine, call, options }) => read(await engine.read(bind(text, call), options), call),
  };
}

/** A step that sends this statement, or one of its shape. */
export function stepOf(statement: Fragment, words?: string): PlanStep {
  const { text } = render(statement);
  return words === undefined ? { text } : { words, text };
}

/** The texts of the steps of a plan. */
export function textsOf(plan: RootPlan | undefined): readonly string[] {
  return plan?.steps().flatMap(({ text }) => text ?? []) ?? [];
}

/** The text with the parameters of one call. */
export function bind({ text, values }: CypherText, call: Call): CypherQuery {
  const parameters: Record<string, unknown> = {};
  values.forEach((value, index) => {
    parameters[`p${index}`] = (value as Getter)(call);
  });
  return { text, parameters };
}
