import type { DocumentNode, ExecutionResult, GraphQLError } from "graphql";
import type { RunOptions } from "../../base/scheduling/deadline.js";
import type { AnswerRequest } from "../../planner/answer.js";
import type { Estimate } from "../../planner/cost/estimate.js";
import type { OperationAnswerer } from "../answerer.js";
import type { Admission } from "../clients/admission.js";
import { QueueTimeoutError, type EndTurn } from "../clients/fair-queue.js";
import { answerOperation } from "../graphql/answer-operation.js";
import type { RequestContext } from "../graphql/request-context.js";
import { answerTooLarge, rateLimited, serverBusy, tooSlow, whyTooCostly } from "../limits/refusals.js";
import { pointsForTokens, requestPrices } from "../limits/tiers.js";
import type { AnswerCache, KeptAnswer } from "./answer-cache.js";
import { dependsOnTier } from "./depends-on-tier.js";
import type { CorpusVersion } from "./corpus-version.js";
import { isHeld, toEtag } from "./etag.js";
import { refuseWith } from "./refuse-with.js";
import { SharedAnswers } from "./shared-answers.js";
import { writeAnswer } from "./write-answer.js";

/** What responding takes. */
export interface ResponderOptions {
  readonly answerer: OperationAnswerer;
  readonly version: CorpusVersion;
  /** Left out: no answer is kept. */
  readonly cache: AnswerCache | undefined;
  readonly admission: Admission;
  /** Says which program answers: another one may answer otherwise. */
  readonly program: string;
}

/** An operation of a document that is valid and within the limits, as one request asks for it. */
export interface Asked {
  readonly document: DocumentNode;
  /** SHA-256 of the document's text, in hexadecimal digits. */
  readonly hash: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
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
  readonly body: string | Buffer;
}

/** Responds to operations that are known to be valid, asking the engine for no answer that is known to be current. */
export interface Responder {
  /** For queries. Never rejects. */
  respond(asked: Asked, context: RequestContext): Promise<Response>;
  /** Whatever was answered before. Never rejects. */
  answerAnew(asked: Asked, context: RequestContext): Promise<AnsweredResponse>;
}

/** A responder over one answerer. */
export function createResponder(responderOptions: ResponderOptions): Responder {
  const { version, cache, program } = responderOptions;
  const options: Answering = { ...responderOptions, shared: new SharedAnswers() };

  function toTag(corpus: string, asked: Asked, { isCostWanted, client }: RequestContext): string {
    const { hash, operationName = "", variables } = asked;
    // What the answer says of costs, and how far chains and paths go, depends on who asks; all else is the same for everybody.
    const besides = isCostWanted || dependsOnTier(asked.document) ? `${client.tierName} ${isCostWanted}` : "";
    return toEtag([program, corpus, hash, operationName, besides, JSON.stringify(variables)]);
  }

  return {
    answerAnew: (asked, context) => answerAnew(options, asked, context, undefined),
    async respond(asked, context) {
      const current = version.current();
      const corpus = typeof current === "object" ? await current : current;
      if (corpus === undefined) return answerAnew(options, asked, context, undefined);
      const etag = toTag(corpus, asked, context);
      if (isHeld(etag, context.ifNoneMatch)) {
        sayCurrent(context, etag);
        return { kind: "unchanged" };
      }
      const kept = cache?.find(corpus, etag);
      if (kept !== undefined && isAllowed(kept, context)) {
        const refusal = await payForBytes(options, context, kept.body.length);
        if (refusal !== undefined) return refusal;
        sayCurrent(context, etag);
        return { kind: "kept", body: kept.body };
      }
      const answer = await answerAnew(options, asked, context, corpus);
      // Another attempt may answer otherwise.
      if (answer.result.errors !== undefined || !version.isStill(corpus)) return answer;
      sayCurrent(context, etag);
      const { nodes = 0, cost = 0 } = answer.estimate ?? {};
      if (cache?.hasRoomFor(answer.bytes) === true)
        cache.keep(corpus, etag, { body: Buffer.from(answer.body), nodes, cost });
      return answer;
    },
  };
}

interface Answer extends AnsweredResponse {
  readonly bytes: number;
  readonly estimate: Estimate | undefined;
}

interface Answering extends ResponderOptions {
  readonly shared: SharedAnswers;
}

/** Works an answer out, together with those who ask for the same at the same moment if it is known which corpus that is about. */
async function answerAnew(
  { answerer, admission, version, shared }: Answering,
  { hash: documentHash, ...asked }: Asked,
  context: RequestContext,
  corpus: string | undefined,
): Promise<Answer> {
  const { client, signal, check } = context;
  const { tier } = client;
  const deadline = { timeoutMs: tier.deadlineMs, signal };
  let estimate: Estimate | undefined;
  let letGo: EndTurn | undefined;
  const spend = (points: number): void => {
    const seconds = admission.spend(client, points);
    if (seconds > 0) throw laterAgain(context, rateLimited(points, seconds), seconds);
  };
  const admitPlan = async (tokens: number): Promise<void> => {
    const points = pointsForTokens(tokens);
    spend(points);
    // A document that is new here has its turn already.
    if (!check.isOpen) check.begin(await admission.toCheck(client, points, deadline).catch(refuseLate));
  };
  const admit = async (expected: Estimate): Promise<void> => {
    check.end();
    estimate = expected;
    const excess = whyTooCostly(expected, tier);
    if (excess) throw excess;
    spend(expected.cost);
  };
  const share: AnswerRequest["share"] = async (work, own) => {
    const takeTurn = (options: RunOptions): Promise<EndTurn> =>
      admission.toAnswer(client, estimate?.cost ?? 0, options).catch(refuseLate);
    const key = corpus === undefined ? undefined : toKey(corpus, documentHash, asked, client.tierName);
    const answer = await shared.answer(key, { own, takeTurn, work });
    letGo = answer.letGo;
    return answer.result;
  };
  const counts = corpus === undefined ? undefined : version.counts(corpus);
  const hooks = { admitPlan, admit, share };
  const request = { ...asked, ...deadline, documentHash, reach: tier, ...hooks, ...(counts && { counts }) };
  try {
    const result = toShown(await answerOperation(answerer, request, context), estimate, context);
    const answer = await toAnswer(result, context);
    admission.charge(client, toPoints(answer.bytes));
    return { ...answer, estimate };
  } finally {
    check.end();
    // Not before it is written: until then it takes memory.
    letGo?.();
  }
}

/** The same for all to whom the same is answered, but for what an answer says of its costs. */
function toKey(corpus: string, hash: string, asked: Omit<Asked, "hash">, tierName: string): string {
  return [corpus, hash, tierName, asked.operationName ?? "", JSON.stringify(asked.variables)].join("\n");
}

function refuseLate(error: unknown): never {
  throw error instanceof QueueTimeoutError ? serverBusy() : error;
}

/** The result as it is sent, or that it is too large. */
async function toAnswer(
  result: ExecutionResult,
  { client, signal }: RequestContext,
): Promise<Omit<Answer, "estimate">> {
  const most = client.tier.answerBytes;
  const written = await writeAnswer(result, most, signal);
  if (written !== undefined) return { kind: "answered", result, ...written };
  return { ...(await refuseWith(answerTooLarge(most))), bytes: most };
}

/** Spends what sending so many bytes costs; gives what to answer instead if the client has not enough left. */
async function payForBytes(
  { admission }: ResponderOptions,
  context: RequestContext,
  bytes: number,
): Promise<AnsweredResponse | undefined> {
  const points = toPoints(bytes);
  const seconds = admission.spend(context.client, points);
  if (seconds === 0) return undefined;
  return refuseWith(laterAgain(context, rateLimited(points, seconds), seconds));
}

function toPoints(bytes: number): number {
  return Math.floor(bytes / requestPrices.bytesAPoint);
}

function isAllowed({ body, nodes, cost }: KeptAnswer, { client: { tier } }: RequestContext): boolean {
  return nodes <= tier.nodes && cost <= tier.cost && body.length <= tier.answerBytes;
}

/** The same error, after the response says when to try again. */
function laterAgain({ head }: RequestContext, error: GraphQLError, seconds: number): GraphQLError {
  head.headers["retry-after"] = String(seconds);
  return error;
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
