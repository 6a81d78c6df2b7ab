import type { FastifyReply, FastifyRequest } from "fastify";
import type { Buckets } from "../clients/buckets.js";
import type { IdentifyClient } from "../clients/identify-client.js";
import { rateLimitMessage } from "../limits/refusals.js";
import { sendProblem } from "../problem.js";
import { requestPrices } from "../tiers.js";
import { askApollo } from "./ask-apollo.js";
import { answerDirectly, toDirect } from "./direct-answer.js";
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
  readonly buckets: Buckets;
}

/** Answers requests to the API. */
export interface GraphqlHandler {
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly stop: () => Promise<unknown>;
}

/** A handler that has Apollo Server take each new document, and answers what it has let through once directly from then on. */
export async function createGraphqlHandler(options: GraphqlOptions): Promise<GraphqlHandler> {
  const { identify, buckets, responder, isStoredOnly } = options;
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
    const seconds = buckets.spend(context.client, requestPrices.newDocument);
    if (seconds > 0) return refuseForNow(reply, seconds);
    const operation = found?.isSpelledOut === true ? found.operation : undefined;
    return sendAnswer(reply, context, await askApollo({ apollo, context, request, reply, operation }));
  }

  return {
    async handle(request, reply) {
      const client = identify({ authorization: request.headers.authorization, address: request.ip });
      if (client === undefined) return refuseKey(reply);
      const seconds = buckets.spend(client, requestPrices.request);
      return seconds > 0 ? refuseForNow(reply, seconds) : answer(request, reply, toContext(request, reply, client));
    },
    stop: () => Promise.all(Object.values(gates).map(({ apollo }) => apollo.stop())),
  };
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
