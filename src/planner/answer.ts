import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { CodedError } from "../domain/coded-error.js";
import type { Engine, RunOptions } from "../engine/engine.js";
import { Call } from "./call.js";
import { BadArgumentError } from "./errors.js";
import type { Variables } from "./plan.js";
import { findOperation, fragmentsOf, planOperation, type OperationPlan, type PlannedRoot } from "./plan-operation.js";
import type { RootField } from "./root.js";
import { shapeOfVariables } from "./shape-of-variables.js";
import { certain } from "../domain/certain.js";

/** One operation of a document that is known to be valid. */
export interface AnswerRequest {
  readonly document: DocumentNode;
  /** The same document always comes with the same hash. */
  readonly documentHash: string;
  readonly operationName?: string;
  readonly variables: Variables;
  readonly timeoutMs?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** Answers GraphQL operations over one engine. */
export interface Answerer {
  readonly schema: GraphQLSchema;
  /** Never throws for what a caller did: errors stand in the result, each with `extensions.code`. */
  answer(request: AnswerRequest): Promise<ExecutionResult>;
  /** The plan of an operation, for a reader. @throws GraphQLError for arguments that cannot be used */
  explain(request: AnswerRequest): OperationPlan;
}

/** How many plans are kept; an operation has one for each shape of its variables. */
const KEPT_PLANS = 1_000;

/** An answerer over this engine. Plans are made once for an operation and the shape of its variables, and kept. */
export function createAnswerer(engine: Engine, schema: GraphQLSchema, rootFields: readonly RootField[]): Answerer {
  const roots = new Map(rootFields.map((field) => [field.name, field]));
  const plans = new LRUCache<string, OperationPlan>({ max: KEPT_PLANS });

  function planOf(request: AnswerRequest, definition: OperationDefinitionNode, variables: Variables): OperationPlan {
    const shape = shapeOfVariables(schema, definition.variableDefinitions ?? [], variables);
    const key = `${request.documentHash} ${request.operationName ?? ""} ${shape}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = planOperation(schema, roots, request.document, definition, variables);
    plans.set(key, plan);
    return plan;
  }

  function prepare(request: AnswerRequest): Prepared {
    const definition = findOperation(request.document, request.operationName);
    if (!definition) throw codedError("No operation to answer.", "OPERATION_RESOLUTION_FAILURE");
    const { coerced, errors } = getVariableValues(schema, definition.variableDefinitions ?? [], request.variables, {
      maxErrors: 10,
    });
    if (errors) throw new BadVariables(errors);
    const plan = planOf(request, definition, coerced);
    const call = new Call(coerced);
    for (const planned of plan.planned) call.arguments(planned);
    return { definition, plan, call };
  }

  return {
    schema,
    explain: (request) => prepare(request).plan,
    async answer(request) {
      let prepared: Prepared;
      try {
        prepared = prepare(request);
      } catch (error) {
        return { errors: toGraphQLErrors(error) };
      }
      return run(prepared, request, engine, schema);
    },
  };
}

interface Prepared {
  readonly definition: OperationDefinitionNode;
  readonly plan: OperationPlan;
  readonly call: Call;
}

class BadVariables extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super("The variables do not fit the operation.");
  }
}

async function run(
  { definition, plan, call }: Prepared,
  request: AnswerRequest,
  engine: Engine,
  schema: GraphQLSchema,
): Promise<ExecutionResult> {
  const { timeoutMs, signal } = request;
  const options: RunOptions = {
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(signal === undefined ? {} : { signal }),
  };
  const answers = await Promise.allSettled(
    plan.roots.map(async (root) => root.plan?.answer({ engine, call, options })),
  );
  const about = plan.introspection.length === 0 ? undefined : introspect(schema, definition, plan, request);
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [...(about?.errors ?? [])];
  let isLost = false;
  plan.roots.forEach((root, index) => {
    const answer = certain(answers[index], "an answer for each root field");
    if (answer.status === "fulfilled") data[root.key] = root.plan ? answer.value : (about?.data?.[root.key] ?? "Query");
    else {
      errors.push(toGraphQLError(answer.reason, root));
      data[root.key] = null;
      isLost ||= !root.isNullable;
    }
  });
  if (errors.length === 0) return { data };
  return { errors, data: isLost ? null : data };
}

function introspect(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  plan: OperationPlan,
  request: AnswerRequest,
): ExecutionResult {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: plan.introspection } },
      ...Object.values(fragmentsOf(request.document)),
    ],
  };
  return execute({ schema, document, variableValues: request.variables }) as ExecutionResult;
}

function toGraphQLErrors(error: unknown): readonly GraphQLError[] {
  if (!(error instanceof BadVariables)) return [toGraphQLError(error)];
  return error.errors.map(
    ({ message, nodes }) => new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: "BAD_USER_INPUT" } }),
  );
}

function toGraphQLError(error: unknown, root?: PlannedRoot): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const path = root === undefined ? {} : { path: [root.key] };
  const originalError = error as Error;
  if (error instanceof BadArgumentError) {
    const extensions = { code: error.code, argument: error.argument };
    return new GraphQLError(`${error.message} ${error.hint}`, { ...path, originalError, extensions });
  }
  const known = error instanceof CodedError ? sayable[error.code] : undefined;
  if (known === undefined) return new GraphQLError("Unexpected error.", { ...path, originalError });
  return new GraphQLError(known, { ...path, originalError, extensions: { code: (error as CodedError).code } });
}

/** What clients are told of an engine's errors; addresses and statements stay in the log. All others are unexpected. */
const sayable: Readonly<Record<string, string>> = {
  QUERY_TIMEOUT: "The query passed its deadline. Ask for fewer nodes, a shallower selection or a smaller page.",
  QUERY_CANCELLED: "The query was given up because nobody waited for it any more.",
  ENGINE_UNAVAILABLE: "The corpus cannot be reached right now. Try again in a moment.",
};

function codedError(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
