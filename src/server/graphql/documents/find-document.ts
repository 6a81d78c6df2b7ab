import { toProblem } from "../../http/problem.js";
import { RefusedError } from "../../http/problems.js";
import type { WrittenOperation } from "../read-request.js";
import type { KnownDocument, KnownDocuments } from "./known-documents.js";
import { hashOf, type StoredDocuments } from "./stored-documents.js";

/** What a request turns out to ask for. */
export interface FoundOperation {
  readonly operation: WrittenOperation;
  /** The text of the document, also if the request only names it. */
  readonly text: string;
  /** Set if the text has been checked before. */
  readonly known: KnownDocument | undefined;
}

const withoutQuery = toProblem("BAD_REQUEST", {
  message: "The request has no query.",
  hint: 'Send a document as `query`: {"query": "{ corpus { version } }"}.',
});

/** Where documents are looked for. */
export interface DocumentPlaces {
  readonly stored: StoredDocuments;
  readonly known: KnownDocuments;
  /** True: none but those that the operator has stored are answered, and all of them are known. */
  readonly isStoredOnly: boolean;
}

/** Finds the text of an operation by its hash or name, and what is known of it.
 *  @throws RefusedError if there is no text, another than the hash says, or one that may not be answered */
export function findDocument(
  operation: WrittenOperation,
  { stored, known: documents, isStoredOnly }: DocumentPlaces,
): FoundOperation {
  const { query, hash } = operation;
  const text = query ?? findText(operation, stored);
  const known = text === undefined ? undefined : documents.find(text);
  if (known === undefined && isStoredOnly) throw new RefusedError(toProblem("OPERATION_NOT_ALLOWED"));
  if (text === undefined)
    throw new RefusedError(hash === undefined ? withoutQuery : toProblem("PERSISTED_QUERY_NOT_FOUND"));
  if (query !== undefined && hash !== undefined && hash !== (known?.hash ?? hashOf(text)))
    throw new RefusedError(toProblem("PERSISTED_QUERY_HASH_MISMATCH"));
  return { operation, text, known };
}

function findText({ hash, operationName }: WrittenOperation, stored: StoredDocuments): string | undefined {
  if (hash !== undefined) return stored.findByHash(hash);
  return operationName === undefined ? undefined : stored.findByName(operationName);
}
