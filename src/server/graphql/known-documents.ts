import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** A document that Apollo Server has parsed, validated and found within the limits. */
export interface KnownDocument {
  readonly document: DocumentNode;
  readonly hash: string;
}

/** Documents by their text, the least used forgotten first. */
export interface KnownDocuments {
  find(text: string): KnownDocument | undefined;
  add(text: string, known: KnownDocument): void;
}

/** Keeps up to a thousand documents, and no more than 8 million characters of them. */
export function createKnownDocuments(): KnownDocuments {
  const documents = new LRUCache<string, KnownDocument>({
    max: 1_000,
    maxSize: 8_000_000,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    find: (text) => documents.get(text),
    add: (text, known) => void documents.set(text, known),
  };
}
