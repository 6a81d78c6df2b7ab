import { getOperationAST, GraphQLError, OperationTypeNode } from "graphql";
import { refuseWith } from "../answers/refuse-with.js";
import type { Responder, Response } from "../answers/responder.js";
import type { KnownDocument } from "./documents/known-documents.js";
import type { RequestContext } from "./request-context.js";
import type { WrittenOperation } from "./read-request.js";

/** Answers an operation of a document that is valid and within the limits. Never rejects. */
export async function answerKnown(
  responder: Responder,
  { document, hash }: KnownDocument,
  { operationName, variables, isReading }: WrittenOperation,
  context: RequestContext,
): Promise<Response> {
  const node = getOperationAST(document, operationName);
  if (!node) return refuseWith(unresolved(operationName));
  const isQuery = node.operation === OperationTypeNode.QUERY;
  if (isReading && !isQuery) {
    context.head.headers["allow"] = "POST";
    return refuseWith(changesNothing(node.operation));
  }
  const declared = (node.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const asked = {
    document,
    hash,
    ...(operationName !== undefined && { operationName }),
    variables: only(declared, variables),
  };
  return isQuery ? responder.respond(asked, context) : responder.answerAnew(asked, context);
}

/** What else a client sends is looked at by nobody, so that it neither costs anything nor makes another answer of the same. */
function only(names: readonly string[], variables: WrittenOperation["variables"]): WrittenOperation["variables"] {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}

function unresolved(name: string | undefined): GraphQLError {
  const message =
    name === undefined
      ? "The document has several operations; say which one by `operationName`."
      : `The document has no operation named "${name}".`;
  return new GraphQLError(message, { extensions: { code: "OPERATION_RESOLUTION_FAILURE" } });
}

function changesNothing(operation: OperationTypeNode): GraphQLError {
  return new GraphQLError(`A ${operation} is not run by GET.`, {
    extensions: { code: "METHOD_NOT_ALLOWED", hint: "Send it by POST." },
  });
}
