import type { CorpusDescription } from "../../corpus/read-corpus.js";
import { parseId } from "../../model/identifiers.js";
import type { LoadPlan } from "../../store/load-records.js";
import type { HeldCorpus } from "./held-corpus.js";

/** What a load would do, as far as it matters here. */
export type Exchange = Pick<LoadPlan, "changed" | "unchanged" | "removed">;

/**
 * Whether files are a version of the corpus that a graph holds. Where both have an id, it decides. Where one of them has none, the titles
 * must be the same, and since two corpora can have one title by accident, at least half of the records must stay.
 */
export function isSameCorpus(held: HeldCorpus, { id, title }: CorpusDescription, exchange: Exchange): boolean {
  const hasOwnId = held.id !== held.title;
  if (hasOwnId && id !== undefined) return held.id === id;
  return held.title === title && countKept(exchange) >= exchange.removed.length;
}

/**
 * Whether a graph that an older release marked as shipped holds what the package ships. The mark alone proves nothing, since that release gave
 * it to every folder that a server was set to. So no record may go but claims: each other id that the package does not have is somebody's
 * own work, while a claim has another id as soon as one of its words is corrected. In all versions of `seed/` up to this one, two claims are
 * all that has gone.
 */
export function isShippedCorpus(held: HeldCorpus, { title }: CorpusDescription, { removed }: Exchange): boolean {
  const isMarked = held.meta?.mark === undefined && held.meta?.origin?.startsWith(shippedMark) === true;
  return isMarked && held.title === title && removed.every((id) => parseId(id)?.type === "claim");
}

/** How an older release began its mark; the hash of the files follows. */
export const shippedMark = "shipped ";

/** True where a graph has nothing but what says of it what it is. */
export function hasNothingToLose(exchange: Exchange): boolean {
  return exchange.removed.length === 0 && countKept(exchange) === 0;
}

/** The record of the corpus itself stays in every load, and says nothing. */
function countKept({ changed, unchanged }: Exchange): number {
  return Math.max(0, changed + unchanged - 1);
}
