import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyReply, FastifyRequest } from "fastify";
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
  const throughApollo = fastifyApolloHandler(apollo, { context: async () => context });
  const spelledOut = operation === undefined ? request : withOperation(request, operation);
  // The integration names other type parameters for the same two.
  const asked = [spelledOut, reply] as unknown as Parameters<typeof throughApollo>;
  return throughApollo.call(request.server, ...asked);
}

/** The same request as it would be with the whole document in it. */
function withOperation(request: FastifyRequest, operation: WrittenOperation): FastifyRequest {
  const { query = "", operationName, variables } = operation;
  if (request.method === "POST") {
    const body = { query, ...(operationName !== undefined && { operationName }), variables };
    return Object.create(request, { body: { value: body } }) as FastifyRequest;
  }
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  if (operationName !== undefined) search.set("operationName", operationName);
  return Object.create(request, { url: { value: `/graphql?${search.toString()}` } }) as FastifyRequest;
}
