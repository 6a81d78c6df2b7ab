import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { hashOf, type StoredOperation } from "./stored-documents.js";

/** A document that has been parsed, validated and found within the limits. */
export interface KnownDocument {
  readonly document: DocumentNode;
  /** SHA-256 of its text, in hexadecimal digits. */
  readonly hash: string;
}

/** Documents by their text, the least used forgotten first. */
export interface KnownDocuments {
  find(text: string): KnownDocument | undefined;
  add(text: string, known: KnownDocument): void;
}

/** Keeps the operator's documents, and besides up to a thousand others, no more than 8 million characters of them. */
export function createKnownDocuments(operations: readonly StoredOperation[] = []): KnownDocuments {
  const stored = new Map(operations.map(({ text, document }) => [text, { document, hash: hashOf(text) }]));
  const documents = new LRUCache<string, KnownDocument>({
    max: 1_000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    find: (text) => stored.get(text) ?? documents.get(text),
    add: (text, known) => void (stored.has(text) || documents.set(text, known)),
  };
}
