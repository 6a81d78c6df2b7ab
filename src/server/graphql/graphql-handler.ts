import type { FastifyReply, FastifyRequest } from "fastify";
import type { Response } from "../answers/responder.js";
import type { Client } from "../clients/client.js";
import { authorizationOf, type IdentifyClient } from "../clients/identify-client.js";
import type { ErrorLog } from "../error-log.js";
import { sendProblem, toProblem } from "../http/problem.js";
import { RefusedError } from "../http/problems.js";
import { requestPrices, type Tier, type TierName } from "../limits/tiers.js";
import { whenClosed } from "../connections/when-closed.js";
import { answerKnown } from "./answer-known.js";
import { chooseContentType } from "./negotiate-content-type.js";
import { findDocument } from "./documents/find-document.js";
import { createKnownDocuments, type KnownDocuments } from "./documents/known-documents.js";
import { createStoredDocuments, type StoredOperation } from "./documents/stored-documents.js";
import { openNewDocuments, refuseUnpaid, type NewDocumentOptions } from "./new-documents.js";
import { readRequest, type WrittenOperation } from "./read-request.js";
import { toContext, type RequestContext } from "./request-context.js";
import { sendResponse } from "./send-response.js";

/** What the API is made of. */
export interface GraphqlOptions extends NewDocumentOptions {
  readonly identify: IdentifyClient;
  readonly errorLog: ErrorLog;
  readonly tiers: Readonly<Record<TierName, Tier>>;
  readonly operations: readonly StoredOperation[];
  /** True: nothing but `operations` is answered. */
  readonly isStoredOnly: boolean;
}

/** Answers requests to the API. */
export interface GraphqlHandler {
  readonly handle: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  readonly stop: () => Promise<unknown>;
}

/** A handler that reads and negotiates every request alike, and has Apollo Server execute the documents that are not known yet. */
export async function createGraphqlHandler(options: GraphqlOptions): Promise<GraphqlHandler> {
  const { responder, tiers, operations, isStoredOnly, errorLog } = options;
  const stored = createStoredDocuments(operations);
  const known = createKnownDocuments(operations);
  const unknown = {
    anonymous: await openNewDocuments(options, tiers.anonymous, known.anonymous),
    keyed: await openNewDocuments(options, tiers.keyed, known.keyed),
  };

  /** Only what has been let through is kept under its hash. */
  function persist({ query, hash }: WrittenOperation, documents: KnownDocuments): void {
    if (query === undefined || hash === undefined || documents.find(query) === undefined) return;
    stored.persist(hash, query);
  }

  async function answer(request: FastifyRequest, context: RequestContext): Promise<Response> {
    const { tier, tierName } = context.client;
    const places = { stored, known: known[tierName], isStoredOnly };
    const { operation, text, known: document } = findDocument(readRequest(request, tier), places);
    const response =
      document === undefined
        ? await unknown[tierName].answer({ operation, text, context })
        : await answerKnown(responder, document, operation, context);
    persist(operation, places.known);
    return response;
  }

  return {
    async handle(request, reply) {
      const client = admitClient(options, request, reply);
      const contentType = chooseContentType(request.headers.accept);
      if (contentType === undefined) return sendProblem(reply, toProblem("NOT_ACCEPTABLE"));
      const context = toContext(request, reply, { client, contentType, errorLog });
      try {
        return sendResponse(reply, context, await answer(request, context));
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        const headers = { ...error.problem.headers, "content-type": contentType };
        return sendProblem(reply, { ...error.problem, headers });
      }
    },
    stop: () => Promise.all(Object.values(unknown).map(({ stop }) => stop())),
  };
}

/** The client, with one more request of its under way and paid for. @throws RefusedError */
function admitClient({ identify, admission }: GraphqlOptions, request: FastifyRequest, reply: FastifyReply): Client {
  const client = identify({ authorization: authorizationOf(request.raw), address: request.ip });
  if (client === undefined)
    throw new RefusedError(toProblem("UNAUTHENTICATED", { headers: { "www-authenticate": "Bearer" } }));
  const end = admission.begin(client);
  if (end === undefined) throw new RefusedError(toProblem("TOO_MANY_AT_ONCE"));
  whenClosed(reply.raw, end);
  refuseUnpaid(admission.spend(client, requestPrices.request));
  return client;
}
