import { setImmediate } from "node:timers/promises";
import type { ApolloServerOptionsWithGateway, BaseContext } from "@apollo/server";
import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from "graphql";
import type { Responder } from "../answers/responder.js";
import { statusOf } from "../request-codes.js";
import { toProblem } from "../problem.js";
import { withHead } from "./answer-operation.js";
import type { AdmitDocument } from "./admit-document.js";
import { declaredVariables } from "./declared-variables.js";
import type { RequestContext } from "./request-context.js";

/** Apollo Server names this type in its options only. */
export type Gateway = ApolloServerOptionsWithGateway<BaseContext>["gateway"];

/** What a gateway needs. */
export interface GatewayOptions {
  readonly schema: GraphQLSchema;
  readonly responder: Responder;
  readonly admit: AdmitDocument;
  /** Keeps the text of a document under its hash. */
  readonly persist: (hash: string, text: string) => void;
  /** False for a document that may not be answered here, though it is valid. */
  readonly isAllowed: (hash: string) => boolean;
}

/** Apollo Server's one hook for executing otherwise than by resolvers: it parses and speaks HTTP, the document is admitted here, and the responder
 *  answers. */
export function toGateway({ schema, responder, admit, persist, isAllowed }: GatewayOptions): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document: parsed, queryHash, source, request, context }) {
          if (!isAllowed(queryHash)) return { errors: [new GraphQLError(notAllowed.message, { extensions: refused })] };
          const asking = context as RequestContext;
          const admitted = admit({ document: parsed, text: source, hash: queryHash }, asking);
          if ("errors" in admitted) return withHead(admitted, asking.contentType);
          if (request.extensions?.["persistedQuery"] !== undefined) persist(queryHash, source);
          // Others have their turn between the checking of a document and the planning of it.
          if (admitted.isNew) await setImmediate();
          const { document } = admitted.known;
          const operation = getOperationAST(document, request.operationName);
          if (!operation) return unresolved(request.operationName);
          const { operationName } = request;
          const variables = declaredVariables(document, operationName, request.variables ?? {});
          const named = operationName === undefined ? {} : { operationName };
          const asked = { document, hash: queryHash, ...named, variables };
          const isQuery = operation.operation === OperationTypeNode.QUERY;
          asking.check.response = await responder[isQuery ? "respond" : "answerAnew"](asked, asking);
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
