import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";

/** One operation of a document that is known to be valid. */
export interface AnswerRequest {
  readonly document: DocumentNode;
  /** SHA-256 of the document's text; the same document always comes with the same hash. */
  readonly documentHash: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly timeoutMs?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

/** Answers GraphQL operations over one engine. Its errors are GraphQLErrors with `extensions.code`. */
export interface Answerer {
  readonly schema: GraphQLSchema;
  answer(request: AnswerRequest): Promise<ExecutionResult>;
}
