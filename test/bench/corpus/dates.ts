import type { Chance } from "./random.js";

type Write = (year: number, chance: Chance) => string | undefined;

/** How many of a hundred dates are written like this. */
const kinds: readonly (readonly [share: number, write: Write])[] = [
  [83, (year, chance) => `${year}-${upTo(12, chance)}-${upTo(28, chance)}`],
  [7, (year, chance) => `${year}-${upTo(12, chance)}`],
  [3, (year) => `${year}`],
  [3, (year, chance) => `${year}-${upTo(12, chance)}~`],
  [1, (year, chance) => `${year}-${upTo(12, chance)}-${upTo(28, chance)}?`],
  [1, (year, chance) => `${year}-${upTo(6, chance)}-${upTo(28, chance)}/${year}-12-${upTo(28, chance)}`],
  [2, () => undefined],
];

/** Days for the most part; months, years, what is about right or in doubt, spans of days, and no date at all. */
export function makeDate([from, to]: readonly [number, number], chance: Chance): string | undefined {
  const year = from + chance.below(to - from + 1);
  let left = chance.below(100);
  const [, write] = kinds.find(([share]) => (left -= share) < 0) ?? [];
  return write?.(year, chance);
}

function upTo(most: number, chance: Chance): string {
  return String(1 + chance.below(most)).padStart(2, "0");
}
