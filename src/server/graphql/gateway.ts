import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { getOperationAST, GraphQLError, type ExecutionResult } from "graphql";
import type { OperationAnswerer } from "../answerer.js";
import { answerOperation, withStatus } from "./answer-operation.js";
import type { KnownDocuments } from "./known-documents.js";
import type { RequestContext } from "./request-context.js";

/** Apollo Server names this type in its options only. */
export type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/** Apollo Server's one hook for executing otherwise than by resolvers: it parses, validates and speaks HTTP, the answerer answers.
 *  What comes this far is valid, so its document is remembered as known. */
export function toGateway(answerer: OperationAnswerer, known: KnownDocuments, timeoutMs: number): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: answerer.schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document, queryHash, source, request, context }) {
          if (!getOperationAST(document, request.operationName)) return unresolved(request.operationName);
          known.add(source, { document, hash: queryHash });
          const requestContext = context as RequestContext;
          const operation = {
            document,
            documentHash: queryHash,
            ...(request.operationName !== undefined && { operationName: request.operationName }),
            variables: request.variables ?? {},
            timeoutMs,
            signal: requestContext.signal,
          };
          return withStatus(await answerOperation(answerer, operation, requestContext));
        },
      };
    },
    async stop() {
      // The engine belongs to whoever opened it.
    },
  };
}

/** Apollo Server leaves this to the executor, and gives it the code `OPERATION_RESOLUTION_FAILURE` and the status. */
function unresolved(name: string | undefined): ExecutionResult {
  const message =
    name === undefined
      ? "The document has several operations; say which one by `operationName`."
      : `The document has no operation named "${name}".`;
  return { errors: [new GraphQLError(message)] };
}
