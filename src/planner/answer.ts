import {
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from "graphql";
import { LRUCache } from "lru-cache";
import { invariant } from "../base/invariant.js";
import { finish, finishAsync, type Steps } from "../base/scheduling/steps.js";
import type { NodeCounts } from "../model/graph/node-counts.js";
import { yieldByClock } from "../base/scheduling/yield-to-event-loop.js";
import { countDown, type RunOptions } from "../base/scheduling/deadline.js";
import type { Engine } from "../engine/engine.js";
import { Call } from "./run/call.js";
import type { Estimate } from "./cost/estimate.js";
import { BadVariablesError, OperationMissingError } from "./errors.js";
import { documentBytes } from "./document/compact-document.js";
import { findOperation, type FoundOperation } from "./document/find-operation.js";
import { introspect } from "./document/introspect.js";
import type { Variables } from "./plan/plan.js";
import { planOperation, type OperationPlan } from "./plan/plan-operation.js";
import { widestLimits, type TraversalLimits } from "./traversal-limits.js";
import type { CypherRun, RootField, Run } from "./root.js";
import { setField } from "./run/set-field.js";
import { settleConcurrently } from "../base/scheduling/concurrency.js";
import { shapeOfVariables } from "./document/shape-of-variables.js";
import { toGraphQLErrors } from "./document/to-graphql-error.js";

/** One operation of a document that is known to be valid. */
export interface AnswerRequest {
  readonly document: DocumentNode;
  /** The same document always comes with the same hash. As long as it is the same object, its operations are looked up once. */
  readonly documentHash: string;
  readonly operationName?: string;
  readonly variables: Variables;
  readonly timeoutMs?: number;
  /** How far it may go; as far as there is if left out. */
  readonly reach?: TraversalLimits;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** How much there is that it may ask for, so that nobody pays for more; left out if that is not known. */
  readonly counts?: NodeCounts;
  /** Hears of how many tokens the document is, before one of its operations is planned that was not before, or not for variables of this shape,
   *  and lets it wait. What it throws is the answer. */
  readonly admitPlan?: (tokens: number) => void | Promise<void>;
  /** Hears what the answer may cost before the engine is asked, and lets it wait. What it throws is the answer. */
  readonly admit?: (estimate: Estimate) => void | Promise<void>;
  /** Does the work that is left once it is admitted, or has the result from somebody who does the same work. What it throws is the answer.
   *  At once, if left out. */
  readonly share?: (work: AnswerWork, own: RunOptions) => Promise<ExecutionResult>;
}

/** All that is asked of the engine for an answer, for as long as somebody is ready to wait. */
export type AnswerWork = (options: RunOptions) => Promise<ExecutionResult>;

/** Answers GraphQL operations over one engine. */
export interface Answerer {
  readonly schema: GraphQLSchema;
  /** Never rejects for what a caller did: errors stand in the result, each with `extensions.code`, and without data if nothing was asked
   *  of the engine. */
  answer(request: AnswerRequest): Promise<ExecutionResult>;
  /** The plan of an operation, for a reader. @throws BadArgumentError, BadVariablesError, OperationMissingError */
  explain(request: AnswerRequest): OperationPlan;
}

/** Most bytes of plans, each with the document that it holds on to; an operation has a plan for each shape of its variables, and there are as
 *  many of those as a client can think of. */
export const mostBytesOfPlans = 24_000_000;

/** How many root fields of one operation are asked of the engine at the same time, so that one operation does not hold all of it. */
const ROOTS_AT_ONCE = 3;

/** An answerer over this engine. Plans are made once for an operation and the shape of its variables, and kept. */
export function createAnswerer(engine: Engine, schema: GraphQLSchema, rootFields: readonly RootField[]): Answerer {
  const roots = new Map(rootFields.map((field) => [field.name, field]));
  const operations = new WeakMap<DocumentNode, Map<string | undefined, FoundOperation>>();
  const plans = new LRUCache<string, OperationPlan>({ maxSize: mostBytesOfPlans });

  function operationOf({ document, operationName }: AnswerRequest): FoundOperation {
    const ofDocument = operations.get(document) ?? new Map<string | undefined, FoundOperation>();
    const known = ofDocument.get(operationName);
    if (known) return known;
    const operation = findOperation(document, operationName);
    if (!operation) throw new OperationMissingError(operationName, getOperationAST(document, operationName)?.operation);
    operations.set(document, ofDocument.set(operationName, operation));
    return operation;
  }

  function read(request: AnswerRequest): ReadOperation {
    const operation = operationOf(request);
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions, request.variables, {
      maxErrors: 10,
    });
    if (errors) throw new BadVariablesError(errors);
    const variables = withoutPrototype(coerced);
    const shape = shapeOfVariables(schema, operation, variables);
    return { operation, variables, key: `${request.documentHash} ${request.operationName ?? ""} ${shape}` };
  }

  function prepare({ operation, variables }: ReadOperation, plan: OperationPlan): Prepared {
    const call = new Call(variables);
    for (const planned of plan.planned) call.arguments(planned);
    return { operation, plan, call, variables };
  }

  function* planNew({ operation, variables, key }: ReadOperation, document: DocumentNode): Steps<OperationPlan> {
    const plan = yield* planOperation(schema, roots, operation, variables);
    plans.set(key, plan, { size: plan.bytes + documentBytes(document) + key.length });
    return plan;
  }

  return {
    schema,
    explain(request) {
      const operation = read(request);
      const plan = plans.get(operation.key) ?? finish(planNew(operation, request.document));
      return prepare(operation, plan).plan;
    },
    async answer(request) {
      const own = countDown(request);
      try {
        const operation = read(request);
        if (!plans.has(operation.key)) await request.admitPlan?.(request.document.tokenCount ?? 0);
        const plan =
          plans.get(operation.key) ??
          (await finishAsync(planNew(operation, request.document), async () => yieldByClock()));
        for (const load of plan.loads) await load();
        const prepared = prepare(operation, plan);
        await request.admit?.(prepared.plan.estimate(prepared.variables, request.counts));
        const work: AnswerWork = (options) => run(prepared, { request, options, engine, schema });
        return await (request.share?.(work, own) ?? work(own));
      } catch (error) {
        return { errors: toGraphQLErrors(error) };
      }
    },
  };
}

/** A variable that was not given is not there, also one that is called `constructor`. */
function withoutPrototype(variables: Variables): Variables {
  return Object.assign(Object.create(null) as Variables, variables);
}

interface ReadOperation {
  readonly operation: FoundOperation;
  readonly variables: Variables;
  /** Says which plan answers it. */
  readonly key: string;
}

interface Prepared {
  readonly operation: FoundOperation;
  readonly plan: OperationPlan;
  readonly call: Call;
  readonly variables: Variables;
}

/** All root fields of an operation are answered from one graph. */
async function startRun(engine: Engine, parts: Omit<CypherRun, "engine" | "graph">): Promise<Run> {
  return engine.records === undefined ? { ...parts, engine } : { ...parts, graph: await engine.graph(parts.options) };
}

interface Circumstances {
  readonly request: AnswerRequest;
  /** The deadline is for all that answering takes, waiting included. */
  readonly options: RunOptions;
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
}

async function run(
  { operation, plan, call }: Prepared,
  { request, options, engine, schema }: Circumstances,
): Promise<ExecutionResult> {
  const { reach = widestLimits } = request;
  let source: Run;
  try {
    source = await startRun(engine, { call, options, reach });
  } catch (error) {
    return { errors: toGraphQLErrors(error) };
  }
  const answers = await settleConcurrently(
    plan.roots.map(
      ({ plan: root }) =>
        async () =>
          root?.answer(source),
    ),
    ROOTS_AT_ONCE,
  );
  const about =
    plan.introspection.length === 0
      ? undefined
      : await introspect(schema, operation.definition, operation.fragments, plan, request.variables);
  const data: Record<string, unknown> = {};
  const errors: GraphQLError[] = [...(about?.errors ?? [])];
  let isLost = false;
  plan.roots.forEach(({ key, plan: root, typeName, isNullable }, index) => {
    const answer = invariant(answers[index], "an answer for each root field");
    if (answer.status === "fulfilled") {
      setField(data, key, root ? answer.value : (typeName ?? about?.data?.[key] ?? null));
      return;
    }
    errors.push(...toGraphQLErrors(answer.reason, key));
    setField(data, key, null);
    isLost ||= !isNullable;
  });
  if (errors.length === 0) return { data };
  return { errors, data: isLost ? null : data };
}
