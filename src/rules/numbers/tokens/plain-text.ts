import { plainDigit } from "../../text/plain-digit.js";

/** A text with one form of each sign: digits of any script in Arabic numerals, fractions as `2⁄3`, straight apostrophes and hyphens, no quotation marks. */
export function toPlainText(words: string): string {
  return words
    .replace(/\p{No}/gu, toFraction)
    .normalize("NFKC")
    .replace(/(?![0-9])\p{Nd}/gu, plainDigit)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/[~〜∼]/gu, "~")
    .replace(/[“”«»„"「」『』\p{Cf}]/gu, "")
    .replace(/\+\/-/gu, "±")
    .replace(/[≦⩽]|<=|=</gu, "≤")
    .replace(/[≧⩾]|>=|=>/gu, "≥")
    .replace(/٬/gu, "'")
    .replace(/٪/gu, "%")
    .replace(/、/gu, ",")
    .replace(/。/gu, ".");
}

/** `½` as ` 1⁄2 `, apart from the digits before it. */
function toFraction(sign: string): string {
  const plain = sign.normalize("NFKC");
  return /^\d+⁄\d+$/u.test(plain) ? ` ${plain} ` : sign;
}
