import type { FastifyReply } from "fastify";
import type { Response } from "../answers/responder.js";
import { headOfResult } from "./answer-operation.js";
import type { RequestContext } from "./request-context.js";

/** The headers of a request that an answer depends on. */
const varied = "Accept, Authorization, X-Antiphony-Cost";

/** Sends a response with the headers that were found while it was worked out; only those if the client has the answer already. */
export function sendResponse(reply: FastifyReply, context: RequestContext, response: Response): FastifyReply {
  const { head, contentType } = context;
  const vary = reply.getHeader("vary");
  reply.headers(head.headers).header("vary", vary === undefined ? varied : `${String(vary)}, ${varied}`);
  if (response.kind === "unchanged") return reply.code(304).send();
  if (response.kind === "answered") {
    const { status, headers } = headOfResult(response.result, contentType);
    reply.code(status).headers(headers);
  }
  return reply.header("content-type", contentType).send(response.body);
}
