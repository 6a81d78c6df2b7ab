import type { CorpusSize } from "./corpus-size.js";
import type { Price } from "./price.js";

/** So many points for each thousand nodes of a label, and one at least. */
export function each(label: string, points: number): Price {
  return (_asked, corpusSize) => Math.max(1, corpusSize.perThousand(label, points));
}

/** What grows with the corpus until what is walked comes to its own bounds. */
export function upTo(most: number, corpusSize: CorpusSize, label: string, points: number): number {
  return corpusSize.perThousand(label, points, most);
}

/** Never less than 0: what is refused only when it is answered must not make up for anything beside it. */
export function numberOf(value: unknown, otherwise: number): number {
  return typeof value === "number" ? Math.max(0, value) : otherwise;
}
