import { createChance, type Chance } from "./random.js";

const starts = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl", "é", "o", "a", "u"];
const middles = ["a", "e", "i", "o", "u", "ia", "ou", "ü", "ei"];
const ends = ["l", "n", "r", "s", "t", "m", "nd", "st", "ng", ""];

/** Made-up words, the most frequent first. */
export const words: readonly string[] = makeWords(20_000);

/** A word as texts use them: the second half as often as the first, and so on (Zipf). */
export function pickWord(chance: Chance): string {
  const rank = Math.floor(words.length ** chance.next()) - 1;
  return words[rank] ?? "word";
}

/** So many words with blanks between, the first one capitalised. */
export function makeText(chance: Chance, count: number): string {
  const text = Array.from({ length: count }, () => pickWord(chance)).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function makeWords(count: number): readonly string[] {
  const chance = createChance(7);
  const made = new Set<string>();
  while (made.size < count) {
    const syllables = 1 + chance.below(made.size < 200 ? 2 : 3);
    const word = Array.from({ length: syllables }, () => chance.pick(starts) + chance.pick(middles)).join("");
    made.add(word + chance.pick(ends));
  }
  return [...made];
}
