/** Chance with a seed: the same seed gives the same corpus on every machine. */
export interface Chance {
  /** From 0 up to but not 1. */
  readonly next: () => number;
  /** A whole number from 0 up to but not `below`. */
  below(below: number): number;
  /** True so often. */
  happens(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32: small, fast, and good enough for test data. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError("There is nothing to pick from.");
      return value;
    },
  };
}
