import { monthNames } from "../../dates/month-names.js";
import type { Hedge } from "../hedge.js";
import { listed } from "../languages/listed.js";
import type { NumberWords, Words } from "../languages/number-words.js";
import type { Meaning, PlainMeaning } from "./token.js";

type Entry = readonly [phrase: string, meaning: Meaning];

/** Every phrase of a language's table with what it means; an abbreviation with its stop and without. */
export function meaningsIn(table: NumberWords): readonly Entry[] {
  return [...amounts(table), ...hedges(table), ...plain(table), ...months(table.language)].flatMap(withoutStop);
}

/** Signs that mean the same in every language. */
export const signMeanings: readonly Entry[] = [
  ...(["~", "≈", "±"] as const).map((sign): Entry => [sign, { is: "HEDGE", hedge: "ABOUT", place: "before" }]),
  ["<", { is: "HEDGE", hedge: "BELOW", place: "before" }],
  [">", { is: "HEDGE", hedge: "OVER", place: "before" }],
  ["≤", { is: "HEDGE", hedge: "AT_MOST", place: "before" }],
  ["≥", { is: "HEDGE", hedge: "AT_LEAST", place: "before" }],
  ["+", { is: "HEDGE", hedge: "OVER", place: "after" }],
  ["%", { is: "PERCENT", value: 1 }],
  ["‰", { is: "PERCENT", value: 0.1 }],
  ["±", { is: "PLUS_MINUS" }],
  ["~", { is: "TO" }],
  ["-", { is: "TO" }],
  ["-", { is: "MINUS" }],
  ["=", { is: "LEAD" }],
  ["/", { is: "AND" }],
  ...[",", ";", ".", ":", "-", "!", "?"].map((sign): Entry => [sign, { is: "SEPARATOR" }]),
];

function amounts(table: NumberWords): readonly Entry[] {
  return [
    ...bySize(table.scales, (value) => ({ is: "SCALE", value })),
    ...bySize(table.groups, (size) => ({ is: "GROUP", size, isRound: false })),
    ...bySize(table.roundGroups, (size) => ({ is: "GROUP", size, isRound: true })),
    ...bySize(table.parts, (parts) => ({ is: "PARTS", parts })),
    ...bySize(table.aloneParts, (parts) => ({ is: "SHARE", value: 1 / parts })),
    ...all(table.oneAndHalf ?? "", { is: "NUMBER", value: 1.5, isWord: true, isYear: false }),
    ...all(table.half, { is: "SHARE", value: 0.5 }),
    ...all(table.percent, { is: "PERCENT", value: 1 }),
    ...all(table.perMille, { is: "PERCENT", value: 0.1 }),
  ];
}

function bySize(words: Readonly<Record<number, Words>> | undefined, toMeaning: (size: number) => Meaning) {
  return Object.entries(words ?? {}).flatMap(([size, phrases]) => all(phrases, toMeaning(Number(size))));
}

const hedgeNames: readonly Hedge[] = ["ABOUT", "NEARLY", "BELOW", "OVER", "JUST_OVER", "AT_LEAST", "AT_MOST"];

function hedges({ before, after }: NumberWords): readonly Entry[] {
  return hedgeNames.flatMap((hedge) => [
    ...all(before[hedge] ?? "", { is: "HEDGE", hedge, place: "before" }),
    ...all(after[hedge] ?? "", { is: "HEDGE", hedge, place: "after" }),
  ]);
}

function plain(table: NumberWords): readonly Entry[] {
  const kinds: Readonly<Partial<Record<PlainMeaning, Words | undefined>>> = {
    ADDER: table.adders,
    AMOUNT: table.amounts,
    AND: table.and,
    ARTICLE: table.articles,
    BETWEEN: table.between,
    HALF_MORE: table.halfMore,
    IN_EVERY: table.inEvery,
    LEAD: table.leads,
    LINK: table.links,
    MINUS: table.minus,
    NOUN: table.nouns,
    OF: table.of,
    OR: table.or,
    PARTITIVE: table.partitives,
    PARTS_OF: table.partsOf,
    PERCENT_OF: table.percentOf,
    PLUS_MINUS: table.plusMinus,
    TO: table.to,
    TOUCHES: table.touches,
    VAGUE: table.vague,
    WHOLE_BEFORE: table.wholeBefore,
    YEARS: table.years,
    YEAR_AFTER: table.yearAfter,
    YEAR_BEFORE: table.yearBefore,
  };
  return Object.entries(kinds).flatMap(([is, words]) => (isPlain(is, kinds) ? all(words ?? "", { is }) : []));
}

function isPlain(name: string, kinds: Readonly<Partial<Record<PlainMeaning, unknown>>>): name is PlainMeaning {
  return Object.hasOwn(kinds, name);
}

/** The names of months, as CLDR gives them by themselves and beside a day. */
function months(language: string): readonly Entry[] {
  if (language === "zh" || language === "ja") return [];
  return [...monthNames(language, ["long", "short"]).keys()].map((name) => [name, { is: "MONTH" }]);
}

function all(words: Words, meaning: Meaning): readonly Entry[] {
  return listed(words).map((phrase) => [phrase, meaning]);
}

function withoutStop([phrase, meaning]: Entry): readonly Entry[] {
  return phrase.endsWith(".")
    ? [
        [phrase, meaning],
        [phrase.slice(0, -1), meaning],
      ]
    : [[phrase, meaning]];
}
