import type { NumberWords, Speller } from "../languages/number-words.js";
import { listed } from "../languages/listed.js";

/** The numbers of one language by their words, written together. */
export interface SpelledNumbers {
  /** The number that these words name, 1 to 9999, or beyond that where a language writes thousands in one word. `undefined` for none. */
  readonly named: (words: readonly string[]) => number | undefined;
}

/** The number words of a language. */
export function spelledNumbers(table: NumberWords): SpelledNumbers {
  const forms = new Map(
    Object.entries(table.variants ?? {}).flatMap(([form, variants]) => listed(variants).map((word) => [word, form])),
  );
  const together = (words: readonly string[]) => words.map((word) => forms.get(word) ?? word).join("");
  const numbers = new Map((table.spellers?.() ?? []).flatMap((speller) => [...spell(table, speller, together)]));
  return {
    named: (words) => {
      const written = together(words);
      return numbers.get(written) ?? (table.isCompound === true ? readCompound(written, table, numbers) : undefined);
    },
  };
}

function spell(table: NumberWords, speller: Speller, together: (words: readonly string[]) => string) {
  const written = (value: number) =>
    together(
      speller
        .convert(value)
        .toLowerCase()
        .split(/[\s-]+/u),
    );
  const small = Array.from({ length: 99 }, (_, index) => [written(index + 1), index + 1] as const);
  const joiners = ["", listed(table.and)[0] ?? ""];
  const numbers = new Map<string, number>(small);
  for (const [hundred, hundreds] of hundredsOf(table, written)) {
    numbers.set(hundred, hundreds);
    for (const [word, value] of small) {
      for (const joiner of joiners) numbers.set(`${hundred}${joiner}${word}`, hundreds + value);
      // Italian centotto
      if (hundred.endsWith("o") && word.startsWith("o"))
        numbers.set(`${hundred.slice(0, -1)}${word}`, hundreds + value);
    }
  }
  for (const thousand of listed(table.scales[1000] ?? "").slice(0, 1)) numbers.set(thousand, 1000);
  return numbers;
}

function hundredsOf(
  { hundred, articles }: NumberWords,
  written: (value: number) => string,
): readonly (readonly [string, number])[] {
  const upTo = (most: number, least = 1) => Array.from({ length: most - least + 1 }, (_, index) => least + index);
  if (hundred === undefined) return upTo(9).map((times) => [written(times * 100), times * 100]);
  const named = upTo(99)
    .filter((times) => times % 10 !== 0)
    .map((times) => [`${written(times)}${hundred}`, times * 100] as const);
  return [...named, [written(100), 100], [`${oneOf(articles)}${hundred}`, 100], [hundred, 100]];
}

/** The `ein` of `einhundert`. */
function oneOf(articles = ""): string {
  return listed(articles)[0] ?? "";
}

/** `zweitausendfünfhundert`. */
function readCompound(written: string, table: NumberWords, numbers: ReadonlyMap<string, number>): number | undefined {
  const joiner = listed(table.and)[0] ?? "";
  for (const thousand of listed(table.scales[1000] ?? "")) {
    const [before, after, ...more] = written.split(thousand);
    if (before === undefined || after === undefined || more.length > 0) continue;
    const times = before === "" || before === oneOf(table.articles) ? 1 : numbers.get(before);
    const rest =
      after === "" ? 0 : (numbers.get(after) ?? numbers.get(after.replace(new RegExp(`^${joiner}`, "u"), "")));
    if (times !== undefined && times < 1000 && rest !== undefined && rest < 1000) return times * 1000 + rest;
  }
  return undefined;
}
