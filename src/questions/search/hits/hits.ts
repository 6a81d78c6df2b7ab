import type { Steps } from "../../../base/scheduling/steps.js";
import { inBatches } from "../../../graph/sort/in-batches.js";
import type { Pace } from "../../../base/scheduling/pace.js";

/** Documents in which all words were found, in no order: at each place one of them, and how well it fits. Two lists of numbers, since a common
 *  word has tens of thousands. */
export interface Hits {
  readonly documents: Uint32Array;
  /** The more, the better. */
  readonly points: Uint32Array;
}

/** One of them. */
export interface Hit {
  readonly document: number;
  readonly points: number;
}

/** Nothing found. */
export const noHits: Hits = { documents: new Uint32Array(), points: new Uint32Array() };

/** Those whose document passes. */
export function* filterHits(hits: Hits, passes: (document: number) => boolean, pace: Pace): Steps<Hits> {
  const documents = new Uint32Array(hits.documents.length);
  const points = new Uint32Array(hits.documents.length);
  let kept = 0;
  yield* inBatches(0, documents.length, pace, (from, to) => {
    for (let place = from; place < to; place += 1) {
      const document = hits.documents[place] ?? 0;
      if (!passes(document)) continue;
      documents[kept] = document;
      points[kept] = hits.points[place] ?? 0;
      kept += 1;
    }
  });
  return { documents: documents.subarray(0, kept), points: points.subarray(0, kept) };
}
