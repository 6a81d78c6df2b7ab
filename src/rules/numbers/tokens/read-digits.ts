/** The signs with which a language parts thousands and decimals. */
export interface DigitSigns {
  readonly group: string | undefined;
  readonly decimal: string | undefined;
}

/** The signs that numbers have in a language and country, as CLDR gives them: `es-MX` has others than `es`.
 *  None for a language whose words are not known. */
export function digitSigns(tag: string | undefined): DigitSigns {
  if (tag === undefined) return { group: undefined, decimal: undefined };
  const parts = new Intl.NumberFormat(tag, { numberingSystem: "latn" }).formatToParts(1_234_567.8);
  const signOf = (type: string) =>
    parts
      .find((part) => part.type === type)
      ?.value.normalize("NFKC")
      .replace("’", "'");
  return { group: signOf("group"), decimal: signOf("decimal") };
}

/** The number that digits say; `undefined` if they can be read two ways, or in none: `1.500` in English.
 *  Spaces and apostrophes part thousands everywhere, and so does a sign that stands twice. */
export function readDigits(digits: string, { group, decimal }: DigitSigns): number | undefined {
  if (/^\d+$/u.test(digits)) return Number(digits);
  const signs = [...new Set(digits.replace(/\d/gu, ""))];
  const last = signs.at(-1) ?? "";
  const isGroup = (sign: string) => sign === " " || sign === "'" || sign === group || digits.split(sign).length > 2;
  const [whole = "", fraction] = isGroup(last) ? [digits] : splitAtLast(digits, last);
  const [grouping = "", ...others] = [...new Set(whole.replace(/\d/gu, ""))];
  if (others.length > 0 || (grouping !== "" && !(isGroup(grouping) && isGrouped(whole, grouping)))) return undefined;
  if (fraction !== undefined && !isDecimal(last, whole, fraction, decimal)) return undefined;
  return Number([whole.replace(/\D/gu, ""), fraction ?? ""].join("."));
}

/** A decimal sign with three digits behind it may part thousands in another language. */
function isDecimal(sign: string, whole: string, fraction: string, decimal: string | undefined): boolean {
  if (sign === "٫") return true;
  if (sign !== decimal) return false;
  return fraction.length !== 3 || /\D/u.test(whole) || whole.startsWith("0") || whole.length > 3;
}

/** In threes, or as in India in twos before the last three. */
function isGrouped(whole: string, sign: string): boolean {
  const [first = "", ...rest] = whole.split(sign);
  const last = rest.pop() ?? "";
  const isEven = first.length <= 3 && first.length > 0 && last.length === 3;
  return (
    isEven &&
    (rest.every(({ length }) => length === 3) || (first.length <= 2 && rest.every(({ length }) => length === 2)))
  );
}

function splitAtLast(digits: string, sign: string): readonly [string, string] {
  const at = digits.lastIndexOf(sign);
  return [digits.slice(0, at), digits.slice(at + sign.length)];
}
