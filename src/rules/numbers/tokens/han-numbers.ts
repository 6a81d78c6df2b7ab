const digits = new Map([..."〇零一二三四五六七八九"].map((sign, index) => [sign, Math.max(0, index - 1)] as const));
const likeDigits = new Map([
  ["两", 2],
  ["兩", 2],
]);
const places = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const myriads = new Map([
  ["万", 10_000],
  ["萬", 10_000],
  ["亿", 100_000_000],
  ["億", 100_000_000],
]);

/** A number of signs of Chinese and Japanese. */
export interface HanNumber {
  readonly value: number;
  /** Whether it is one without a digit, which multiplies digits before it: 千万. */
  readonly isScale: boolean;
  /** Whether it is written digit by digit: 二〇一九. */
  readonly isByDigits: boolean;
}

/** Whether a sign is a numeral. */
export function isHanNumeral(sign: string): boolean {
  return digitOf(sign) !== undefined || places.has(sign) || myriads.has(sign);
}

/** The number that numerals say; `undefined` if they say none, such as 五三百.
 *  Where `isShort`, a digit right behind a place is of the next lower one: 一千二 is 1200 in Chinese, and 1002 in Japanese. */
export function readHanNumber(signs: readonly string[], isShort: boolean): HanNumber | undefined {
  const values = signs.map(digitOf);
  if (signs.length > 1 && values.every((value) => value !== undefined))
    return { value: Number(values.join("")), isScale: false, isByDigits: true };
  const value = readMyriads(isShort ? withPlace(signs) : signs);
  return value === undefined
    ? undefined
    : { value, isScale: values.every((digit) => digit === undefined), isByDigits: false };
}

/** 一千二 as 一千二百. */
function withPlace(signs: readonly string[]): readonly string[] {
  const [digit = "", place = ""] = signs.toReversed();
  const lower = nextLower.get(place);
  return lower === undefined || digitOf(digit) === undefined || signs.length < 3 ? signs : [...signs, lower];
}

const nextLower = new Map([
  ["百", "十"],
  ["千", "百"],
  ["万", "千"],
  ["萬", "千"],
]);

/** 三万五千 is 3 times a myriad, and 5000; the greatest myriad parts what multiplies it from what is added. */
function readMyriads(signs: readonly string[]): number | undefined {
  const greatest = Math.max(0, ...signs.map((sign) => myriads.get(sign) ?? 0));
  if (greatest === 0) return readPlaces(signs);
  const at = signs.findLastIndex((sign) => myriads.get(sign) === greatest);
  const times = at === 0 ? 1 : readMyriads(signs.slice(0, at));
  const more = at === signs.length - 1 ? 0 : readMyriads(signs.slice(at + 1));
  if (times === undefined || more === undefined || more >= greatest) return undefined;
  return times * greatest + more;
}

function readPlaces(signs: readonly string[]): number | undefined {
  let [sum, digit, least]: [number, number | undefined, number] = [0, undefined, Infinity];
  for (const sign of signs) {
    const [next, place] = [digitOf(sign), places.get(sign)];
    if (next !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = next;
    } else {
      if (place === undefined || place >= least) return undefined;
      sum += (digit ?? 1) * place;
      [digit, least] = [undefined, place];
    }
  }
  return sum + (digit ?? 0);
}

function digitOf(sign: string): number | undefined {
  return digits.get(sign) ?? likeDigits.get(sign);
}
