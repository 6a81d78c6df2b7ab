import { createHash } from "node:crypto";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** An operation that the operator has laid down here, so that clients may ask for it by name or hash. */
export interface StoredOperation {
  /** Absent for an operation without a name: it is found by hash only. */
  readonly name?: string;
  readonly text: string;
  /** The same object whenever it is asked for. */
  readonly document: DocumentNode;
}

/** Documents that requests may name instead of sending them. */
export interface StoredDocuments {
  /** The text with this SHA-256, whoever stored it. */
  findByHash(hash: string): string | undefined;
  /** The text of the operator's operation with this name. */
  findByName(name: string): string | undefined;
  /** Keeps what a client persists, until more recent ones take its place. */
  persist(hash: string, text: string): void;
}

/** Most bytes of texts that clients have persisted: two for each letter, as those outside of Latin take. */
const mostBytes = 8_000_000;

/** Finds the operator's operations always, and besides as many texts of clients as fit into 8 MB. */
export function createStoredDocuments(operations: readonly StoredOperation[]): StoredDocuments {
  const byHash = new Map(operations.map(({ text }) => [hashOf(text), text]));
  const byName = new Map(operations.flatMap(({ name, text }) => (name === undefined ? [] : [[name, text] as const])));
  const persisted = new LRUCache<string, string>({
    maxSize: mostBytes,
    sizeCalculation: (text) => 500 + 2 * text.length,
  });
  return {
    findByHash: (hash) => byHash.get(hash) ?? persisted.get(hash),
    findByName: (name) => byName.get(name),
    persist: (hash, text) => void persisted.set(hash, text),
  };
}

/** SHA-256 of a document's text, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
