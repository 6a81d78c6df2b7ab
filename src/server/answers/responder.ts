import type { ExecutionResult } from "graphql";
import type { Estimate } from "../../planner/cost/estimate.js";
import type { OperationAnswerer } from "../answerer.js";
import type { Buckets } from "../clients/buckets.js";
import { answerOperation } from "../graphql/answer-operation.js";
import type { Asked } from "../graphql/asked.js";
import type { RequestContext } from "../graphql/request-context.js";
import { rateLimited, tooSlow, whyTooCostly } from "../limits/refusals.js";
import type { AnswerCache } from "./answer-cache.js";
import { dependsOnTier } from "./depends-on-tier.js";
import type { CorpusVersion } from "./corpus-version.js";
import { isHeld, toEtag } from "./etag.js";
import { stringifyResult } from "./stringify-result.js";

/** What responding takes. */
export interface ResponderOptions {
  readonly answerer: OperationAnswerer;
  readonly version: CorpusVersion;
  /** Left out: no answer is kept. */
  readonly cache: AnswerCache | undefined;
  readonly buckets: Buckets;
  /** Says which program answers: another one may answer otherwise. */
  readonly program: string;
}

/** How a request was responded to. Its headers are in the context by then. */
export type Response =
  /** The client has the answer already. */
  | { readonly kind: "unchanged" }
  /** The answer was kept from an earlier request. */
  | { readonly kind: "kept"; readonly body: Buffer }
  | AnsweredResponse;

/** An answer that was worked out for this request. */
export interface AnsweredResponse {
  readonly kind: "answered";
  readonly result: ExecutionResult;
  /** The result as it is sent. */
  readonly body: string;
}

/** Responds to operations that are known to be valid, asking the engine for no answer that is known to be current. */
export interface Responder {
  /** For queries. Never rejects. */
  respond(asked: Asked, context: RequestContext): Promise<Response>;
  /** Whatever was answered before. Never rejects. */
  answerAnew(asked: Asked, context: RequestContext): Promise<AnsweredResponse>;
}

/** A responder over one answerer. */
export function createResponder(options: ResponderOptions): Responder {
  const { version, cache, program } = options;

  function toTag(corpus: string, asked: Asked, { isCostWanted, client }: RequestContext): string {
    const { hash, operationName = "", variables } = asked;
    // What the answer says of costs, and how far chains and paths go, depends on who asks; all else is the same for everybody.
    const besides = isCostWanted || dependsOnTier(asked.document) ? `${client.tierName} ${isCostWanted}` : "";
    return toEtag([program, corpus, hash, operationName, besides, JSON.stringify(variables)]);
  }

  return {
    answerAnew: (asked, context) => answerAnew(options, asked, context),
    async respond(asked, context) {
      const current = version.current();
      const corpus = typeof current === "object" ? await current : current;
      if (corpus === undefined) return answerAnew(options, asked, context);
      const etag = toTag(corpus, asked, context);
      if (isHeld(etag, context.ifNoneMatch)) {
        sayCurrent(context, etag);
        context.head.isUnchanged = true;
        return { kind: "unchanged" };
      }
      const kept = cache?.find(corpus, etag);
      const { nodes, cost } = context.client.tier;
      if (kept !== undefined && kept.nodes <= nodes && kept.cost <= cost) {
        sayCurrent(context, etag);
        return { kind: "kept", body: kept.body };
      }
      const answer = await answerAnew(options, asked, context);
      // Another attempt may answer otherwise.
      if (answer.result.errors !== undefined || !version.isStill(corpus)) return answer;
      sayCurrent(context, etag);
      const { estimate } = answer;
      cache?.keep(corpus, etag, {
        body: Buffer.from(answer.body),
        nodes: estimate?.nodes ?? 0,
        cost: estimate?.cost ?? 0,
      });
      return answer;
    },
  };
}

interface Answer extends AnsweredResponse {
  readonly estimate: Estimate | undefined;
}

async function answerAnew(
  { answerer, buckets }: ResponderOptions,
  { hash: documentHash, ...asked }: Asked,
  context: RequestContext,
): Promise<Answer> {
  const { client, signal, head } = context;
  const { tier } = client;
  let estimate: Estimate | undefined;
  const admit = (expected: Estimate): void => {
    estimate = expected;
    const excess = whyTooCostly(expected, tier);
    if (excess) throw excess;
    const seconds = buckets.spend(client, expected.cost);
    if (seconds === 0) return;
    head.headers["retry-after"] = String(seconds);
    throw rateLimited(expected.cost, seconds);
  };
  const request = { ...asked, documentHash, timeoutMs: tier.deadlineMs, reach: tier, signal, admit };
  const result = toShown(await answerOperation(answerer, request, context), estimate, context);
  return { kind: "answered", result, body: stringifyResult(result), estimate };
}

/** The result with what besides data the client is to see. */
function toShown(result: ExecutionResult, estimate: Estimate | undefined, context: RequestContext): ExecutionResult {
  const { client, isCostWanted } = context;
  const errors = result.errors?.map((error) =>
    error.extensions["code"] === "QUERY_TIMEOUT" ? tooSlow(error, estimate, client.tier.deadlineMs) : error,
  );
  const shown = errors === undefined ? result : { ...result, errors };
  if (!isCostWanted || estimate === undefined) return shown;
  const cost = { requested: estimate.cost, limit: client.tier.cost };
  return { ...shown, extensions: { ...shown.extensions, cost } };
}

/** Every cache has to ask again; only answers to nobody in particular may be kept by those that serve many. */
function sayCurrent({ client, isCostWanted, head: { headers } }: RequestContext, etag: string): void {
  const isForAll = client.tierName === "anonymous" && !isCostWanted;
  headers["etag"] = etag;
  headers["cache-control"] = isForAll ? "public, no-cache" : "private, no-cache";
}
