/** A name of so many letters. */
export function letters(length: number): string {
  return "a".repeat(length);
}

/** A text of so many letters that is another for each turn, of words that are not far from those of a corpus. */
export function textOf(turn: number, length: number): string {
  const words = ["dissolution", "reflection", "convention", "solidarity", "organisation", "signatories"];
  let text = String(turn);
  for (let at = turn; text.length < length; at += 1) text += ` ${words[at % words.length] ?? ""}${at % 7}`;
  return text.slice(0, length);
}

/** A hundred ids, another set each turn. */
export function manyIds(turn: number): readonly string[] {
  return Array.from({ length: 100 }, (_, index) => `article/${turn}-${index}`);
}
