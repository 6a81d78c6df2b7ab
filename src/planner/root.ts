import type { GraphQLNamedType } from "graphql";
import { render, type CypherQuery, type CypherText, type Fragment } from "../cypher/cypher.js";
import type { ArgumentDeclaration, TypeThunk } from "../domain/declare/registry.js";
import type { Engine, Row, RunOptions } from "../engine/engine.js";
import type { Sets } from "./asked-fields.js";
import type { Call, Getter } from "./call.js";
import type { Operation } from "./collect-fields.js";
import { compileSelection } from "./compile-selection.js";
import { Columns } from "./columns.js";
import type { PlannedArguments } from "./plan.js";
import type { RowScope } from "./row-scope.js";
import { Scope } from "./scope.js";

/** A field of `Query`: what the API says of it, and how its answer is planned. */
export interface RootField {
  readonly name: string;
  readonly description: string;
  readonly type: TypeThunk;
  readonly isNullable?: boolean;
  readonly isList?: boolean;
  /** True where the list itself is there and single places in it may be null. */
  readonly hasNullableItems?: boolean;
  readonly arguments: Readonly<Record<string, ArgumentDeclaration>>;
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
  /** What is sent to the engine, in order: one statement unless a reason stands beside it. */
  readonly statements: readonly CypherText[];
  answer(run: Run): Promise<unknown>;
}

/** One run of an operation. */
export interface Run {
  readonly engine: Engine;
  readonly call: Call;
  readonly options: RunOptions;
}

/** A fresh statement's scope. */
export function statementScope(): RowScope {
  return { scope: new Scope(), columns: new Columns(), subqueries: [], compile: compileSelection };
}

/** A plan of one statement: its text once, its parameters and its answer for each call. */
export function oneStatement(
  plan: unknown,
  statement: Fragment,
  read: (rows: readonly Row[], call: Call) => unknown,
): RootPlan {
  const text = render(statement);
  return {
    plan,
    statements: [text],
    answer: async ({ engine, call, options }) => read(await engine.read(bind(text, call), options), call),
  };
}

/** The text with the parameters of one call. */
export function bind({ text, values }: CypherText, call: Call): CypherQuery {
  const parameters: Record<string, unknown> = {};
  values.forEach((value, index) => {
    parameters[`p${index}`] = (value as Getter)(call);
  });
  return { text, parameters };
}
