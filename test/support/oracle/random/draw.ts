/** Chance that can be replayed and made smaller: everything random comes from it. */
export interface Draw {
  /** From 0 to `most`, both included. */
  whole(most: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
}

/** A draw over one source of whole numbers. Small numbers are the simple choices, so that a failing case shrinks to a plain one. */
export function drawFrom(whole: (most: number) => number): Draw {
  return {
    whole,
    pick: (list) => {
      if (list.length === 0) throw new Error("There is nothing to pick from.");
      return list[whole(list.length - 1)] as never;
    },
    chance: (percent) => whole(99) >= 100 - percent,
  };
}
