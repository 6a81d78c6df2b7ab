/** Words of one language that add something without a number to what was counted. */
export interface AddedWords {
  readonly language: string;
  /** `and`, `as well as`; they add only before a word of `amounts`. */
  readonly joiners: readonly string[];
  /** How many without a number: `some`, `a few`. */
  readonly amounts: readonly string[];
  /** Joiners that always add. They are read in their own language only, where they mean nothing else. */
  readonly adders: readonly string[];
}

/** Lower case, with straight apostrophes. */
export const addedWords: readonly AddedWords[] = [
  added(
    "en",
    "and, plus, as well as, along with, together with, and also",
    "some, a few, several, many, various, a number of, a handful of, dozens of, scores of, hundreds of, others, more",
    "plus",
  ),
  added(
    "es",
    "y, e, más, y además, además de, así como, junto con",
    "algunos, algunas, unos, unas, unos cuantos, unas cuantas, varios, varias, muchos, muchas, otros, otras, decenas de, docenas de",
  ),
  added(
    "fr",
    "et, plus, et aussi, ainsi que, avec",
    "quelques, plusieurs, certains, certaines, d'autres, de nombreux, de nombreuses, des dizaines d', des dizaines de",
  ),
  added(
    "it",
    "e, ed, più, e anche, oltre a, insieme a, nonché",
    "alcuni, alcune, qualche, diversi, diverse, parecchi, parecchie, vari, varie, molti, molte, altri, altre, decine di",
  ),
  added(
    "de",
    "und, plus, sowie, und auch, und dazu",
    "einige, ein paar, mehrere, etliche, manche, viele, weitere, andere, dutzende",
    "plus",
  ),
  added(
    "nl",
    "en, plus, en ook, alsook, alsmede, samen met",
    "enkele, een paar, een aantal, meerdere, verschillende, sommige, veel, andere, tientallen",
    "plus",
  ),
  added("zh", "和, 与, 及, 以及, 还有, 加上, 外加, 另加", "一些, 若干, 几, 数, 少数, 部分, 其他", "加上, 外加, 另加"),
];

/** Behind an amount, these speak of a part of what was counted (`and some of them`), or compare (`more than`). */
const partitives = String.raw`d'|-un|(?:of|them|these|those|the|whom|which|than|de|des|du|di|dei|degli|delle|der|von|davon|van|daarvan)(?!\p{L})`;

/** Behind an adder, these take back that it adds: `plus or minus`. */
const withdrawals = String.raw`/|(?:or|oder|of|minus)(?!\p{L})`;

/** Most words between the number and what is added: `474 dues-paying party members and some …`. */
const longestNoun = 3;

/** What is counted, what parts words, and what ends one. */
const spaced = {
  noun: String.raw`(?:\s+[\p{L}\p{M}'-]+){0,${longestNoun}}?`,
  gap: String.raw`\s+`,
  end: String.raw`(?:(?<=')|(?![\p{L}\p{M}]))`,
};
const unspaced = { noun: String.raw`\p{Script=Han}{0,8}?`, gap: "", end: "" };

const patterns = addedWords.map(toPatterns);

/** Whether what stands behind a number adds to it without a number: ` members and some ex-members`, ` groups, plus outposts`.
 *  Not where it speaks of a part of the number (` members, and some of them …`), nor past any sign but one comma.
 *  `language` is the primary tag of the words. */
export function addsUnnumbered(after: string, language = "en"): boolean {
  return patterns.some((row) => row.amount.test(after) || (row.language === language && row.adder?.test(after)));
}

function toPatterns({ language, joiners, amounts, adders }: AddedWords): {
  readonly language: string;
  readonly amount: RegExp;
  readonly adder: RegExp | undefined;
} {
  const { noun, gap, end } = language === "zh" ? unspaced : spaced;
  const start = `^${noun},?${gap}`;
  const amount = `${start}${anyOf(joiners)}${gap}${anyOf(amounts)}${end}(?!\\s*(?:${partitives}))`;
  const adder = `${start}${anyOf(adders)}${end}(?!\\s*(?:${withdrawals}))`;
  return { language, amount: new RegExp(amount, "u"), adder: adders.length > 0 ? new RegExp(adder, "u") : undefined };
}

/** Longer ones first, so that none hides another. */
function anyOf(words: readonly string[]): string {
  return `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;
}

function added(language: string, joiners: string, amounts: string, adders = ""): AddedWords {
  const list = (words: string): readonly string[] => (words === "" ? [] : words.split(", "));
  return { language, joiners: list(joiners), amounts: list(amounts), adders: list(adders) };
}
