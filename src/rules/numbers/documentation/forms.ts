import { listed } from "../languages/listed.js";
import type { NumberWords, Words } from "../languages/number-words.js";
import type { NumberReading } from "../number-reading.js";

/** A way to write a number. */
export interface Form {
  readonly name: string;
  /** What it gives in every language that has it. */
  readonly gives: NumberReading;
  /** An example; `undefined` if a language has no such form. */
  readonly example: (table: NumberWords) => string | undefined;
}

const exactly = (value: number): NumberReading => ({ value, lower: value, upper: value, isApproximate: false });
const limits = (value: number | null, lower: number | null, upper: number | null): NumberReading => ({
  value,
  lower,
  upper,
  isApproximate: true,
});

/** The forms that are read, each with an example that is correct in its language: the first words that its table has, if they are; else one that is written here. */
export const forms: readonly Form[] = [
  {
    name: "number word",
    gives: exactly(42),
    example: written({ en: "forty-two" }, (table) => spelled(table, 42, "四十二")),
  },
  {
    name: "longer number word",
    gives: exactly(474),
    example: written(
      {
        en: "four hundred and seventy-four",
        nl: "vierhonderdvierenzeventig",
        de: "vierhundertvierundsiebzig",
        it: "quattrocentosettantaquattro",
      },
      (table) => spelled(table, 474, "四百七十四"),
    ),
  },
  {
    name: "digits",
    gives: exactly(4000),
    example: ({ language }) => new Intl.NumberFormat(language, { useGrouping: "always" }).format(4000),
  },
  { name: "k of n", gives: exactly(12), example: partOf },
  {
    name: "multiplier",
    gives: exactly(5_000_000),
    example: written(
      {
        de: "5 Millionen",
        fr: "5 millions",
        es: "5 millones",
        it: "5 milioni",
        pt: "5 milhões",
        ru: "5 миллионов",
      },
      (table) => join(table, "5", first(table.scales[1_000_000])) ?? join(table, "500", first(table.scales[10_000])),
    ),
  },
  {
    name: "group",
    gives: exactly(24),
    example: written({ en: "two dozen", nl: "2 dozijn", de: "2 Dutzend" }, (table) =>
      join(
        table,
        "2",
        listed(table.groups?.[12] ?? "")
          .slice(0, 2)
          .at(-1),
      ),
    ),
  },
  {
    name: "fraction",
    gives: exactly(0.6667),
    example: written(
      {
        en: "two thirds",
        nl: "twee derde",
        de: "zwei Drittel",
        fr: "deux tiers",
        es: "dos tercios",
        it: "due terzi",
        pt: "dois terços",
        ru: "две трети",
      },
      twoThirds,
    ),
  },
  { name: "half", gives: exactly(0.5), example: written({ de: "Hälfte" }, ({ half }) => first(half)) },
  {
    name: "percent",
    gives: exactly(70),
    example: written({ de: "70 Prozent", ru: "70 процентов", zh: "百分之70" }, (table) =>
      join(table, "70", first(table.percent)),
    ),
  },
  { name: "more than", gives: limits(500, 500, null), example: hedgedBy("OVER") },
  { name: "less than", gives: limits(500, null, 500), example: hedgedBy("BELOW") },
  { name: "at least", gives: limits(null, 500, null), example: hedgedBy("AT_LEAST") },
  { name: "at most", gives: limits(null, null, 500), example: hedgedBy("AT_MOST") },
  { name: "about", gives: limits(500, 450, 550), example: hedgedBy("ABOUT") },
  { name: "nearly", gives: limits(500, 450, 500), example: hedgedBy("NEARLY") },
  { name: "a little over", gives: limits(500, 500, 550), example: hedgedBy("JUST_OVER") },
  {
    name: "range",
    gives: limits(null, 20, 24),
    example: written({ it: "da 20 a 24", ru: "от 20 до 24" }, (table) => join(table, "20", first(table.to), "24")),
  },
  {
    name: "range with an opening",
    gives: limits(null, 20, 24),
    example: (table) =>
      table.between === "" ? undefined : join(table, first(table.between), "20", first(table.and), "24"),
  },
  { name: "either", gives: limits(null, 20, 24), example: (table) => join(table, "20", first(table.or), "24") },
  {
    name: "give or take",
    gives: limits(500, 480, 520),
    example: written({ it: "500 più o meno 20" }, (table) => join(table, "500", first(table.plusMinus), "20")),
  },
  { name: "next to a date", gives: exactly(300), example: written({ ru: "в 2019 году: 300" }, dated) },
];

/** The example that stands here for a language, or else what its table gives. */
function written(examples: Readonly<Record<string, string>>, otherwise: Form["example"]): Form["example"] {
  return (table) => examples[table.language] ?? otherwise(table);
}

function first(words: Words | undefined): string | undefined {
  return listed(words ?? "")[0];
}

/** With spaces where the language has them; `undefined` if it lacks one of the words. */
function join(table: NumberWords, ...words: readonly (string | undefined)[]): string | undefined {
  return words.includes(undefined) ? undefined : words.join(table.spellers === undefined ? "" : " ");
}

function spelled({ spellers }: NumberWords, value: number, otherwise: string): string {
  return spellers?.()[0]?.convert(value).toLowerCase() ?? otherwise;
}

function partOf(table: NumberWords): string | undefined {
  const noun = first(table.nouns);
  return table.wholeBefore === undefined
    ? join(table, "12", first(table.of), "15")
    : join(table, "15", noun, first(table.wholeBefore), "12", noun);
}

function twoThirds(table: NumberWords): string | undefined {
  return table.partsOf === undefined
    ? join(
        table,
        "2",
        listed(table.parts?.[3] ?? "")
          .slice(0, 2)
          .at(-1),
      )
    : join(table, "3", first(table.partsOf), "2");
}

function hedgedBy(hedge: keyof NumberWords["before"]): Form["example"] {
  return (table) =>
    join(table, first(table.before[hedge]), "500") ?? join(table, "500", first(table.nouns), first(table.after[hedge]));
}

function dated(table: NumberWords): string | undefined {
  const year = join(table, ...(table.spellers === undefined ? [] : [first(table.yearBefore)]), "2019", ...after(table));
  return year === undefined ? undefined : `${year}: 300`;
}

function after({ yearAfter }: NumberWords): readonly string[] {
  return listed(yearAfter ?? "").slice(0, 1);
}
