import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Responder } from "../answers/responder.js";
import { statusOf } from "../request-codes.js";
import { toProblem } from "../problem.js";
import type { KnownDocuments } from "./known-documents.js";
import type { RequestContext } from "./request-context.js";

/** Apollo Server names this type in its options only. */
export type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/** What a gateway needs. */
export interface GatewayOptions {
  readonly schema: GraphQLSchema;
  readonly responder: Responder;
  readonly known: KnownDocuments;
  /** False for a document that may not be answered here, though it is valid. */
  readonly isAllowed: (hash: string) => boolean;
}

/** Apollo Server's one hook for executing otherwise than by resolvers: it parses, validates and speaks HTTP, the responder answers.
 *  What comes this far is valid, so its document is remembered as known. */
export function toGateway({ schema, responder, known, isAllowed }: GatewayOptions): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document, queryHash, source, request, context }) {
          const operation = getOperationAST(document, request.operationName);
          if (!operation) return unresolved(request.operationName);
          if (!isAllowed(queryHash)) return { errors: [new GraphQLError(notAllowed.message, { extensions: refused })] };
          known.add(source, { document, hash: queryHash });
          const { operationName, variables = {} } = request;
          const named = operationName === undefined ? {} : { operationName };
          const asked = { document, hash: queryHash, ...named, variables };
          const isQuery = operation.operation === OperationTypeNode.QUERY;
          const { check } = context as RequestContext;
          check.end();
          check.response = await responder[isQuery ? "respond" : "answerAnew"](asked, context as RequestContext);
          // What is sent is the response as it is written; Apollo Server only has to say under which headers.
          return { data: {} };
        },
      };
    },
    async stop() {
      // The engine belongs to whoever opened it.
    },
  };
}

/** What is said of an operation that the operator has not stored, where only those are answered. */
export const notAllowed = toProblem("OPERATION_NOT_ALLOWED");

const refused = { code: notAllowed.code, hint: notAllowed.hint, http: { status: statusOf(notAllowed.code) } };

/** Apollo Server leaves this to the executor, and gives it the code `OPERATION_RESOLUTION_FAILURE` and the status. */
function unresolved(name: string | undefined): ExecutionResult {
  const message =
    name === undefined
      ? "The document has several operations; say which one by `operationName`."
      : `The document has no operation named "${name}".`;
  return { errors: [new GraphQLError(message)] };
}
