import type { KnownDocument, KnownDocuments } from "./known-documents.js";
import type { WrittenOperation } from "./read-operation.js";
import type { StoredDocuments } from "./stored-documents.js";

/** What a request turns out to ask for. */
export interface FoundOperation {
  /** The operation with its text, also where the request only names it; without, where nothing of that name or hash is here. */
  readonly operation: WrittenOperation;
  /** Set where the text is known, and is what the request's hash says. */
  readonly known: KnownDocument | undefined;
  /** True where the text did not come with the request. */
  readonly isSpelledOut: boolean;
}

/** Finds the text of an operation by its hash or name, and the document of the text. Keeps the text under its hash for a client that
 *  persists it. */
export function findDocument(
  written: WrittenOperation,
  stored: StoredDocuments,
  documents: KnownDocuments,
): FoundOperation {
  const query = written.query ?? findText(written, stored);
  if (query === undefined) return { operation: written, known: undefined, isSpelledOut: false };
  const known = documents.find(query);
  const isSame = known !== undefined && (written.hash === undefined || written.hash === known.hash);
  if (isSame && written.query !== undefined && written.hash !== undefined) stored.persist(known.hash, query);
  return {
    operation: written.query === undefined ? { ...written, query } : written,
    known: isSame ? known : undefined,
    isSpelledOut: written.query === undefined,
  };
}

function findText({ hash, operationName }: WrittenOperation, stored: StoredDocuments): string | undefined {
  if (hash !== undefined) return stored.findByHash(hash);
  return operationName === undefined ? undefined : stored.findByName(operationName);
}
