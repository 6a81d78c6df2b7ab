import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { documentBytes } from "../../../planner/document/compact-document.js";
import { mostBytesOfDocuments, type TierName } from "../../limits/tiers.js";
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

interface Kept extends KnownDocument {
  /** Within whose limits it was found. */
  readonly tiers: Set<TierName>;
}

/** The known documents of each tier. They are kept in one place, since nobody knows which tier will ask for more: the operator's always, and
 *  besides as many others as fit into `mostBytes` with all that their trees take. */
export function createKnownDocuments(
  operations: readonly StoredOperation[] = [],
  mostBytes = mostBytesOfDocuments,
): Readonly<Record<TierName, KnownDocuments>> {
  const stored = new Map(operations.map((operation) => [operation.text, { operation, hash: hashOf(operation.text) }]));
  const documents = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    sizeCalculation: ({ document }) => documentBytes(document),
  });
  const of = (tier: TierName): KnownDocuments => ({
    find(text) {
      const laidDown = stored.get(text);
      if (laidDown !== undefined) return { document: laidDown.operation.document, hash: laidDown.hash };
      const kept = documents.get(text);
      return kept?.tiers.has(tier) === true ? kept : undefined;
    },
    add(text, known) {
      if (stored.has(text)) return;
      const kept = documents.get(text);
      if (kept === undefined) documents.set(text, { ...known, tiers: new Set([tier]) });
      else kept.tiers.add(tier);
    },
  });
  return { anonymous: of("anonymous"), keyed: of("keyed") };
}
