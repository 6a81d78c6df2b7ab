import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../clients/admission.js";
import { authorizationOf, type IdentifyClient } from "../clients/identify-client.js";
import { rateLimitMessage } from "../limits/refusals.js";
import type { ErrorLog } from "../error-log.js";
import { sendProblem, toProblem } from "../problem.js";
import { requestPrices } from "../tiers.js";
import { whenClosed } from "../when-closed.js";
import { chooseContentType } from "./accepted-types.js";
import { askApollo, type ApolloQuestion } from "./ask-apollo.js";
import { answerDirectly, toBody, toDirect } from "./direct-answer.js";
import { findDocument } from "./find-document.js";
import { openGates, type GateOptions } from "./gates.js";
import { notAllowed } from "./gateway.js";
import { findRequestExcess } from "./request-excess.js";
import { readOperation } from "./read-operation.js";
import { toContext, type RequestContext } from "./request-context.js";
import { sendAnswer } from "./send-answer.js";
import { createStoredDocuments } from "./stored-documents.js";

/** What the API is made of. */
export interface GraphqlOptions extends Omit<GateOptions, "stored"> {
  readonly identify: IdentifyClient;
  readonly admission: Admission;
  readonly errorLog: ErrorLog;
}

/** Answers requests to the API. */
export interface GraphqlHandler {
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly stop: () => Promise<unknown>;
}

/** A handler that has Apollo Server take each new document, and answers what it has let through once directly from then on. */
export async function createGraphqlHandler(options: GraphqlOptions): Promise<GraphqlHandler> {
  const { identify, admission, responder, isStoredOnly, errorLog } = options;
  const stored = createStoredDocuments(options.operations);
  const gates = await openGates({ ...options, stored });

  async function answer(request: FastifyRequest, reply: FastifyReply, context: RequestContext): Promise<FastifyReply> {
    const excess = findRequestExcess(request, context.client.tier);
    if (excess !== undefined) return sendProblem(reply, excess);
    const { known, apollo } = gates[context.client.tierName];
    const written = readOperation(request);
    const found = written && findDocument(written, stored, known);
    const asked = found?.known && toDirect(found.operation, found.known);
    if (asked !== undefined) return sendAnswer(reply, context, await answerDirectly(responder, asked, context, reply));
    if (isStoredOnly && found !== undefined && found.known === undefined) return sendProblem(reply, notAllowed);
    const operation = found?.isSpelledOut === true ? found.operation : undefined;
    return checkAndAnswer({ apollo, context, request, reply, operation });
  }

  async function checkAndAnswer(question: ApolloQuestion): Promise<FastifyReply> {
    const { context, reply } = question;
    const { client, check } = context;
    const points = requestPrices.newDocument;
    const seconds = admission.spend(client, points);
    if (seconds > 0) return refuseForNow(reply, seconds);
    const { signal } = context;
    const turn = await admission.toCheck(client, points, { timeoutMs: client.tier.deadlineMs, signal }).catch(noTurn);
    if (turn === undefined) return sendProblem(reply, toProblem("SERVER_BUSY"));
    check.begin(turn);
    try {
      const said = await askApollo(question);
      const { response } = check;
      const body = response !== undefined && reply.statusCode === 200 ? toBody(response, context, reply) : said;
      return await sendAnswer(reply, context, body);
    } finally {
      check.end();
    }
  }

  return {
    async handle(request, reply) {
      const client = identify({ authorization: authorizationOf(request.raw), address: request.ip });
      if (client === undefined) return refuseKey(reply);
      const end = admission.begin(client);
      if (end === undefined) return sendProblem(reply, toProblem("TOO_MANY_AT_ONCE"));
      whenClosed(reply.raw, end);
      const seconds = admission.spend(client, requestPrices.request);
      if (seconds > 0) return refuseForNow(reply, seconds);
      const contentType = chooseContentType(request.headers.accept);
      if (contentType === undefined) return sendProblem(reply, toProblem("NOT_ACCEPTABLE"));
      return answer(request, reply, toContext(request, reply, { client, contentType, errorLog }));
    },
    stop: () => Promise.all(Object.values(gates).map(({ apollo }) => apollo.stop())),
  };
}

function noTurn(): undefined {
  return undefined;
}

function refuseKey(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, toProblem("UNAUTHENTICATED", { headers: { "www-authenticate": "Bearer" } }));
}

function refuseForNow(reply: FastifyReply, seconds: number): FastifyReply {
  const headers = { "retry-after": String(seconds) };
  return sendProblem(reply, toProblem("RATE_LIMITED", { message: rateLimitMessage(seconds), headers }));
}
