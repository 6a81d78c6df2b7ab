import type { FastifyReply } from "fastify";
import { getOperationAST, OperationTypeNode } from "graphql";
import type { Responder, Response } from "../answers/responder.js";
import { headOfResult } from "./answer-operation.js";
import type { Asked } from "./asked.js";
import { declaredVariables } from "./declared-variables.js";
import type { KnownDocument } from "./known-documents.js";
import type { WrittenOperation } from "./read-operation.js";
import type { RequestContext } from "./request-context.js";

/** The operation, where it can be answered without Apollo Server: a query of a known document. Its pipeline has nothing left to find out
 *  then. */
export function toDirect(
  { operationName, variables }: WrittenOperation,
  { document, hash }: KnownDocument,
): Asked | undefined {
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
  const declared = declaredVariables(document, operationName, variables);
  return { document, hash, ...(operationName !== undefined && { operationName }), variables: declared };
}

/** Answers as Apollo Server would: same body, same headers, in a third of the time. Gives the body, and fills in the rest of the reply. */
export async function answerDirectly(
  responder: Responder,
  asked: Asked,
  context: RequestContext,
  reply: FastifyReply,
): Promise<string | Buffer | undefined> {
  return toBody(await responder.respond(asked, context), context, reply);
}

/** The body of a response; none where the client has it already. Fills in the rest of the reply. */
export function toBody(
  response: Response,
  { contentType }: RequestContext,
  reply: FastifyReply,
): string | Buffer | undefined {
  if (response.kind === "unchanged") return undefined;
  reply.header("content-type", contentType);
  if (response.kind === "answered") {
    const { status, headers } = headOfResult(response.result, contentType);
    reply.code(status).headers(headers);
  }
  return response.body;
}
