/** The least piece of a text that can have a meaning: a word, a sign, a number in digits, a date in digits. */
export interface Atom {
  readonly kind: "word" | "sign" | "digits" | "fraction" | "date" | "ordinal";
  readonly text: string;
}

/* Each is tried in turn at every place. Scripts without spaces are split into their signs. */
const kinds: readonly (readonly [Atom["kind"], RegExp])[] = [
  [
    "date",
    /\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|(?:[12]\d{3}|\d0)(?:s|er(?:n|jahren?)?)(?![\p{L}\d])|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?(?!\d)/uy,
  ],
  ["fraction", /\d+⁄\d+|\d+\/\d+(?![\d/])/uy],
  ["ordinal", /\d+(?:st|nd|rd|th|er|re|e|ème|ste|de|o|a|-й|-я|-е|-го|-му|-м)(?![\p{L}\p{M}])/uy],
  ["digits", /\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,'٫]\d+)*/uy],
  ["word", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/uy],
  ["word", /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+'?/uy],
  ["sign", /[^\s]/uy],
];

/** The atoms of a plain text, in its order. A hyphen inside a word is none; between numbers it is a sign. */
export function splitAtoms(text: string): readonly Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  while (at < text.length) {
    const atom = atomAt(text, at);
    if (atom !== undefined && !isInnerHyphen(text, at, atom)) atoms.push(atom);
    at += atom?.text.length ?? 1;
  }
  return atoms;
}

function atomAt(text: string, at: number): Atom | undefined {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return { kind, text: match };
  }
  return undefined;
}

/** `forty-two`, `21-year`. */
function isInnerHyphen(text: string, at: number, { text: sign }: Atom): boolean {
  if (sign !== "-") return false;
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  return (
    /[\p{L}\p{M}\d]$/u.test(before) && /^[\p{L}\p{M}\d]/u.test(after) && !(/\d$/u.test(before) && /^\d/u.test(after))
  );
}
