import type { FastifyReply, FastifyRequest } from "fastify";
import { getOperationAST, OperationTypeNode, type ExecutionResult } from "graphql";
import type { OperationAnswerer } from "../answerer.js";
import { acceptedTypes } from "./accepted-types.js";
import { answerOperation, statusOfResult } from "./answer-operation.js";
import type { KnownDocuments } from "./known-documents.js";
import type { RequestContext } from "./request-context.js";
import { shortenErrors } from "./shorten-errors.js";

/** What a direct answer needs. */
export interface DirectOptions {
  readonly answerer: OperationAnswerer;
  readonly known: KnownDocuments;
  readonly timeoutMs: number;
}

/** The body of the response to a plain POST of a document that Apollo Server has let through before; `undefined` for any other request,
 *  which then is Apollo Server's. Same answer, same headers, in a third of the time: its pipeline has nothing left to find out. */
export async function answerDirectly(
  { answerer, known, timeoutMs }: DirectOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  context: () => RequestContext,
): Promise<string | undefined> {
  const contentType = acceptedTypes[request.headers.accept ?? ""];
  const operation = readOperation(request.body);
  if (contentType === undefined || operation === undefined) return undefined;
  const found = known.find(operation.query);
  if (found === undefined) return undefined;
  const { document, hash } = found;
  if (getOperationAST(document, operation.operationName)?.operation !== OperationTypeNode.QUERY) return undefined;
  const { query: _, ...asked } = operation;
  const requestContext = context();
  const answerRequest = { document, documentHash: hash, ...asked, timeoutMs, signal: requestContext.signal };
  const result = await answerOperation(answerer, answerRequest, requestContext);
  reply.code(statusOfResult(result)).header("content-type", contentType);
  return stringify(result);
}

interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Only what is plainly well formed; what is not, Apollo Server explains. */
function readOperation(body: unknown): Operation | undefined {
  if (typeof body !== "object" || body === null || "extensions" in body) return undefined;
  const { query, operationName, variables } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== "string" || !isRecordOrNothing(variables)) return undefined;
  if (operationName === undefined || operationName === null) return { query, variables: variables ?? {} };
  return typeof operationName === "string" ? { query, operationName, variables: variables ?? {} } : undefined;
}

function isRecordOrNothing(value: unknown): value is Readonly<Record<string, unknown>> | null | undefined {
  return value === undefined || (typeof value === "object" && !Array.isArray(value));
}

/** As Apollo Server writes it: errors first, and a line end. */
function stringify({ errors, data, extensions }: ExecutionResult): string {
  const shown = errors && shortenErrors(errors.map((error) => error.toJSON()));
  return `${JSON.stringify({ errors: shown, data, extensions })}\n`;
}
