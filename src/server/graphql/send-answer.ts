import type { FastifyReply } from "fastify";
import type { RequestContext } from "./request-context.js";

/** The headers of a request that an answer depends on. */
const varied = "Accept, Authorization, X-Antiphony-Cost";

/** Sends an answer with the headers that were found while it was worked out; only those where the client has it already. */
export function sendAnswer(reply: FastifyReply, { head }: RequestContext, body: unknown): FastifyReply {
  const vary = reply.getHeader("vary");
  reply.headers(head.headers).header("vary", vary === undefined ? varied : `${String(vary)}, ${varied}`);
  if (!head.isUnchanged) return reply.send(body);
  return reply.code(304).removeHeader("content-type").removeHeader("content-length").send();
}
