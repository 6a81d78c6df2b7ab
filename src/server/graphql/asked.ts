import type { DocumentNode } from "graphql";

/** An operation of a document that is valid and within the limits, as one request asks for it. */
export interface Asked {
  readonly document: DocumentNode;
  /** SHA-256 of the document's text, in hexadecimal digits. */
  readonly hash: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
