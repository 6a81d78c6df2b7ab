import { ToWords as German } from "to-words/de-DE";
import { ToWords as English } from "to-words/en-GB";
import { ToWords as Spanish } from "to-words/es-ES";
import { ToWords as French } from "to-words/fr-FR";
import { ToWords as Italian } from "to-words/it-IT";
import { ToWords as Dutch } from "to-words/nl-NL";
import { ToWords as Chinese } from "to-words/zh-CN";

/** A word for a group of so many: `dozen`. */
export interface Collective {
  readonly size: number;
  /** `une vingtaine` is about twenty; `a dozen` is twelve. */
  readonly isRound: boolean;
}

const spellers = [English, Spanish, French, Italian, German, Dutch, Chinese];

/** Number words that mean something else in another language; they count only where the text is known to be in this one. */
const homographs: Readonly<Record<string, string>> = { once: "es", sept: "fr", cent: "fr", onze: "fr", due: "it" };

let spelled: ReadonlyMap<string, number> | undefined;

/** The number, 2 to 999, that lower-case words name, written together or apart, in en, es, fr, it, de, nl or zh.
 *  One is left out: in most of them it is an article too. `language` lets through words that mean something else elsewhere (`once`). */
export function numberNamed(words: string, language?: string): number | undefined {
  const written = compact(words);
  const home = homographs[written];
  return home !== undefined && home !== language ? undefined : namedAnywhere(written);
}

/** The multiplier before a `dozen` or a `third`, where no word is ambiguous and an article is one. */
export function multiplierNamed(words: string): number | undefined {
  return articles.has(words) ? 1 : /^\d+$/u.test(words) ? Number(words) : namedAnywhere(compact(words));
}

const articles = new Set("a an one un une una uno ein eine einen een één l' la le il".split(" "));

/** Groups by their singular; their plural needs a multiplier, since `dozens` is no number. */
export const collectives: ReadonlyMap<string, Collective> = new Map([
  ...group(12, false, "dozen dozens docena docenas dozzina dozzine dutzend dozijn"),
  ...group(10, true, "dizaine dizaines decena decenas decina decine tiental"),
  ...group(12, true, "douzaine douzaines"),
  ...group(15, true, "quinzaine quincena quindicina vijftiental"),
  ...group(20, true, "vingtaine vingtaines veintena veintenas ventina twintigtal"),
  ...group(30, true, "trentaine treintena trentina dertigtal"),
  ...group(40, true, "quarantaine cuarentena quarantina veertigtal"),
  ...group(50, true, "cinquantaine cincuentena cinquantina vijftigtal"),
  ...group(60, true, "soixantaine sesentena sessantina zestigtal"),
  ...group(100, true, "centaine centaines centenar centenares centinaio centinaia honderdtal"),
]);

/** Words that multiply the number before them: `2 thousand`. */
export const scales: ReadonlyMap<string, number> = new Map([
  ...scale(1000, "thousand mil mille mila tausend duizend 千"),
  ...scale(10_000, "万"),
  ...scale(1_000_000, "million millions millón millones milione milioni millionen miljoen"),
]);

/** Words for the parts of a whole: `two thirds`. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ...scale(2, "half halves medio"),
  ...scale(3, "third thirds tercio tercios tiers terzo terzi drittel derde derden"),
  ...scale(4, "quarter quarters fourth fourths cuarto cuartos quart quarts quarti viertel kwart vierde"),
  ...scale(5, "fifth fifths quinto quintos cinquième cinquièmes quinti fünftel vijfde"),
  ...scale(10, "tenth tenths décimo décimos dixième dixièmes decimo decimi zehntel tiende"),
]);

/** Words that are a half by themselves. */
export const halves: ReadonlySet<string> = new Set("half mitad moitié metà hälfte helft 一半 半数".split(" "));

function namedAnywhere(written: string): number | undefined {
  spelled ??= spellNumbers();
  return spelled.get(written);
}

function spellNumbers(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>([["两", 2]]);
  for (const speller of spellers.map((Speller) => new Speller())) {
    for (let value = 2; value < 1000; value += 1) {
      const written = compact(speller.convert(value).toLowerCase()).replace(/^百/u, "一百");
      if (!numbers.has(written)) numbers.set(written, value);
    }
  }
  // A bare hundred is a scale: `several hundred`.
  for (const hundred of ["hundert", "honderd", "cento"]) numbers.delete(hundred);
  return numbers;
}

/** Without spaces and hyphens, which spellings differ on; `four hundred and two` without its `and`. */
function compact(words: string): string {
  return words.replace(/(?<=hundred) and /gu, "").replace(/[\s-]+/gu, "");
}

function group(size: number, isRound: boolean, words: string): [string, Collective][] {
  return words.split(" ").map((word) => [word, { size, isRound }]);
}

function scale(value: number, words: string): [string, number][] {
  return words.split(" ").map((word) => [word, value]);
}
