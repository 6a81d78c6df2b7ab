import type { NumberWords } from "../languages/number-words.js";
import { isOneOf, type Token } from "../tokens/token.js";

/** Most words that name what was counted: `dues-paying party members`. */
const longest = 6;

/** The index behind the words for what was counted, as far as they can be seen to be that: from the table, or by their look.
 *  `undefined` if the words here cannot. */
export function readCountedNouns(
  tokens: readonly Token[],
  at: number,
  table: NumberWords | undefined,
): number | undefined {
  const words = tokens.slice(at, at + longest);
  const end = words.findIndex((token) => !isOneOf(token, "NOUN") && (!token.isWord || token.meanings.length > 0));
  const run = end === -1 ? words : words.slice(0, end);
  for (let length = run.length; length > 0; length -= 1) {
    if (areCountedNouns(run.slice(0, length), table)) return at + length;
  }
  return undefined;
}

function areCountedNouns(words: readonly Token[], table: NumberWords | undefined): boolean {
  const counted = table?.counted;
  if (counted === undefined) return words.every((word) => isOneOf(word, "NOUN"));
  const isNounFirst = counted.order === "noun first";
  const [noun, others] = isNounFirst ? [words[0], words.slice(1)] : [words.at(-1), words.slice(0, -1)];
  if (noun === undefined) return false;
  const isNoun = isOneOf(noun, "NOUN") || (noun.text.length > 2 && counted.noun.test(noun.text));
  return isNoun && others.every((word) => isOneOf(word, "NOUN") || word.isCapital || counted.adjective.test(word.text));
}
