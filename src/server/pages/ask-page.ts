import type { GraphQLError } from "graphql";
import { isMapping } from "../../base/guards/is-mapping.js";
import { once } from "../../base/once.js";
import type { OperationText } from "../../pages/ask/operation.js";
import { parseCompactly } from "../../planner/document/compact-document.js";
import type { Responder } from "../answers/responder.js";
import { headOfResult } from "../graphql/answer-operation.js";
import type { RequestContext } from "../graphql/request-context.js";
import { hashOf, type StoredOperation } from "../graphql/documents/stored-documents.js";
import { statusOf } from "../http/request-codes.js";

/** What an operation was answered with: its data, or why there are none. */
export type PageAnswer =
  | {
      /** Names the answer; `undefined` where nobody knows which corpus it is from. */
      readonly etag: string | undefined;
      readonly data: () => unknown;
    }
  | { readonly status: number; readonly error: GraphQLError; readonly retryAfterSeconds: string | undefined };

/** Asks one of the explorer's operations within the process. Never rejects. */
export type AskPage = (
  operation: OperationText,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<PageAnswer>;

/** Asks as a client over HTTP would: the same responder, with its limits, its turns and its kept answers. */
export function createPageAsker(responder: Responder, operations: readonly StoredOperation[]): AskPage {
  const known = new Map(operations.map((operation) => [operation.text, withHash(operation)]));
  return async (asked, variables, context) => {
    const { operation, hash } = known.get(asked.text) ?? withHash(toStoredOperation(asked));
    const response = await responder.respond({ document: operation.document, hash, variables }, context);
    if (response.kind === "unchanged") throw new Error("A page brings no tag of an answer.");
    const { etag } = context.head.headers;
    if (response.kind === "kept") return { etag, data: () => dataIn(response.body) };
    const { result } = response;
    const [error] = result.errors ?? [];
    if (error === undefined) return { etag, data: () => result.data };
    const { status } = headOfResult({ errors: result.errors ?? [] }, context.contentType);
    const { "retry-after": retryAfterSeconds } = context.head.headers;
    return { status: status === 200 ? statusOf(error.extensions["code"]) : status, error, retryAfterSeconds };
  };
}

/** The explorer's operations as the server keeps those of its operator. Each is parsed when it is first asked. */
export function toStored(operations: readonly OperationText[]): readonly StoredOperation[] {
  return operations.map(toStoredOperation);
}

function toStoredOperation({ name, text }: OperationText): StoredOperation {
  const document = once(() => parseCompactly(text));
  return {
    name,
    text,
    get document() {
      return document();
    },
  };
}

function withHash(operation: StoredOperation): { readonly operation: StoredOperation; readonly hash: string } {
  return { operation, hash: hashOf(operation.text) };
}

/** An answer that is kept has no errors. */
function dataIn(body: Buffer): unknown {
  const result: unknown = JSON.parse(body.toString());
  return isMapping(result) ? result["data"] : undefined;
}
