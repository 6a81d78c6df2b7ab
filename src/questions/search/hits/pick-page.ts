import { bisect } from "../../../base/bisect.js";
import type { Steps } from "../../../base/scheduling/steps.js";
import { inBatches } from "../../../graph/sort/in-batches.js";
import type { Pace } from "../../../base/scheduling/pace.js";
import type { Hit, Hits } from "./hits.js";
import { compareDocuments, type DocumentOrder, type SearchIndex } from "../inverted-index/search-index.js";

/** The place of a hit in the order of all: most points first, equal ones in the order of documents. It stays a place in that order when the
 *  corpus has changed meanwhile. */
export interface HitOrder extends DocumentOrder {
  readonly points: number;
}

/** The best hits behind a place, or from the start, in order; at most so many. Looks at each hit once. */
export function* pickPage(
  index: SearchIndex,
  { documents, points }: Hits,
  after: HitOrder | undefined,
  most: number,
  pace: Pace,
): Steps<readonly Hit[]> {
  const isBehind = after === undefined ? () => true : behind(index, after);
  const picked: Hit[] = [];
  yield* inBatches(0, documents.length, pace, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const hit = { document: documents[place] ?? 0, points: points[place] ?? 0 };
      const last = picked[most - 1];
      if ((last !== undefined && compareHits(hit, last) > 0) || !isBehind(hit)) continue;
      if (last !== undefined) picked.pop();
      picked.splice(placeFor(hit, picked), 0, hit);
    }
  });
  return picked;
}

function behind(index: SearchIndex, after: HitOrder): (hit: Hit) => boolean {
  return ({ points, document }) => {
    if (points !== after.points) return points < after.points;
    const found = index.documents[document];
    return found !== undefined && compareDocuments(found, after) > 0;
  };
}

function compareHits(a: Hit, b: Hit): number {
  return b.points - a.points || a.document - b.document;
}

/** Where the hit belongs among those in order. */
function placeFor(hit: Hit, picked: readonly Hit[]): number {
  return bisect(0, picked.length, (place) => compareHits(picked[place] ?? hit, hit) >= 0);
}
