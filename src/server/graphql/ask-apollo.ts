import { Readable } from "node:stream";
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { toProblemBody } from "../problem.js";
import { statusOf } from "../request-codes.js";
import { whyNotPersisted } from "./persisted-query.js";
import type { WrittenOperation } from "./read-operation.js";
import type { RequestContext } from "./request-context.js";

/** What is asked of Apollo Server. */
export interface ApolloQuestion {
  readonly apollo: ApolloServer<RequestContext>;
  readonly context: RequestContext;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Set where the request only names a document that is stored here: the operation with its text. */
  readonly operation: WrittenOperation | undefined;
}

/** Has Apollo Server answer, or explain why it does not. Gives the body, and fills in the rest of the reply. */
export async function askApollo({ apollo, context, request, reply, operation }: ApolloQuestion): Promise<unknown> {
  const problem = whyNotPersisted(request);
  if (problem !== undefined) {
    reply.code(statusOf(problem.code)).header("content-type", context.contentType);
    return toProblemBody(problem);
  }
  const { headers, body, status } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toHttpRequest(request, context, operation),
    context: async () => context,
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  return body.kind === "complete" ? body.string : Readable.from(body.asyncIterator);
}

/** The request as Apollo Server reads it: as one of GET where only the head is wanted, with the media type that has been chosen, and with
 *  the whole document in it. */
function toHttpRequest(
  { method, headers, body, url }: FastifyRequest,
  { contentType }: RequestContext,
  operation: WrittenOperation | undefined,
): HTTPGraphQLRequest {
  const fields = operation && spellOut(operation);
  const asked = {
    method: method === "HEAD" ? "GET" : method,
    headers: new HeaderMap([...Object.entries(headers).flatMap(toPair), ["accept", contentType]]),
  };
  if (asked.method === "POST") return { ...asked, body: fields ?? body, search: "" };
  return { ...asked, body: undefined, search: fields === undefined ? searchIn(url) : toSearch(fields) };
}

function spellOut({ query = "", operationName, variables }: WrittenOperation): Record<string, unknown> {
  return { query, ...(operationName !== undefined && { operationName }), variables };
}

function toSearch({ variables, ...texts }: Record<string, unknown>): string {
  const search = new URLSearchParams({ variables: JSON.stringify(variables) });
  for (const [name, text] of Object.entries(texts)) search.set(name, String(text));
  return `?${search.toString()}`;
}

/** `?query=…` */
function searchIn(url: string): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}

function toPair([name, value]: readonly [string, string | string[] | undefined]): readonly [string, string][] {
  return value === undefined ? [] : [[name, [value].flat().join(", ")]];
}
