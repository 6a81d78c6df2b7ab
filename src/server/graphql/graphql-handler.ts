import type { FastifyReply, FastifyRequest } from "fastify";
import type { Admission } from "../clients/admission.js";
import type { IdentifyClient } from "../clients/identify-client.js";
import { rateLimitMessage } from "../limits/refusals.js";
import { sendProblem } from "../problem.js";
import { requestPrices } from "../tiers.js";
import { askApollo, type ApolloQuestion } from "./ask-apollo.js";
import { answerDirectly, toBody, toDirect } from "./direct-answer.js";
import { findDocument } from "./find-document.js";
import { openGates, type GateOptions } from "./gates.js";
import { notAllowed } from "./gateway.js";
import { readOperation } from "./read-operation.js";
import { toContext, type RequestContext } from "./request-context.js";
import { sendAnswer } from "./send-answer.js";
import { createStoredDocuments } from "./stored-documents.js";

/** What the API is made of. */
export interface GraphqlOptions extends Omit<GateOptions, "stored"> {
  readonly identify: IdentifyClient;
  readonly admission: Admission;
}

/** Answers requests to the API. */
export interface GraphqlHandler {
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly stop: () => Promise<unknown>;
}

/** A handler that has Apollo Server take each new document, and answers what it has let through once directly from then on. */
export async function createGraphqlHandler(options: GraphqlOptions): Promise<GraphqlHandler> {
  const { identify, admission, responder, isStoredOnly } = options;
  const stored = createStoredDocuments(options.operations);
  const gates = await openGates({ ...options, stored });

  async function answer(request: FastifyRequest, reply: FastifyReply, context: RequestContext): Promise<FastifyReply> {
    const { known, apollo } = gates[context.client.tierName];
    const written = readOperation(request);
    const found = written && findDocument(written, stored, known);
    const asked = found?.known && toDirect(found.operation, found.known, request);
    if (asked !== undefined)
      return sendAnswer(reply, context, await answerDirectly(responder, asked, context, request, reply));
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
    if (turn === undefined) return refuseForNow(reply, 1);
    check.end = turn;
    try {
      const said = await askApollo(question);
      const { response } = check;
      const body = response !== undefined && reply.statusCode === 200 ? toBody(response, reply) : said;
      return await sendAnswer(reply, context, body);
    } finally {
      check.end();
    }
  }

  return {
    async handle(request, reply) {
      const client = identify({ authorization: request.headers.authorization, address: request.ip });
      if (client === undefined) return refuseKey(reply);
      const end = admission.begin(client);
      if (end === undefined) return refuseMore(reply);
      reply.raw.once("close", end);
      const seconds = admission.spend(client, requestPrices.request);
      return seconds > 0 ? refuseForNow(reply, seconds) : answer(request, reply, toContext(request, reply, client));
    },
    stop: () => Promise.all(Object.values(gates).map(({ apollo }) => apollo.stop())),
  };
}

function noTurn(): undefined {
  return undefined;
}

function refuseKey(reply: FastifyReply): FastifyReply {
  return sendProblem(reply.header("www-authenticate", "Bearer"), {
    status: 401,
    code: "UNAUTHENTICATED",
    message: "The key is not known here.",
    hint: "Send one that the operator has given out as `authorization: Bearer <key>`, or none.",
  });
}

function refuseForNow(reply: FastifyReply, seconds: number): FastifyReply {
  return sendProblem(reply.header("retry-after", seconds), {
    status: 429,
    code: "RATE_LIMITED",
    message: rateLimitMessage(seconds),
    hint: "Ask less often or for less, or ask the operator for a key.",
  });
}

function refuseMore(reply: FastifyReply): FastifyReply {
  return sendProblem(reply.header("retry-after", 1), {
    status: 429,
    code: "TOO_MANY_AT_ONCE",
    message: "Too many requests of yours are under way.",
    hint: "Wait for answers, and read them, before you ask for more.",
  });
}
