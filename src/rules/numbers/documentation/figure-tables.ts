import { listed } from "../languages/listed.js";
import { numberLanguages } from "../languages/languages.js";
import type { NumberWords, Words } from "../languages/number-words.js";
import type { NumberReading } from "../number-reading.js";
import { markdownTable } from "../../../base/markdown-table.js";
import { languageName } from "../../../base/language-name.js";
import { forms } from "./forms.js";

/** What `docs/figures.md` is filled with: the forms with an example in each language, and the words of each language. */
export function figureTables(): Readonly<Record<"forms" | "languages", string>> {
  return { forms: formsTable(), languages: numberLanguages.map(languageSection).join("\n\n") };
}

function formsTable(): string {
  const names = numberLanguages.map(({ language }) => languageName(language));
  const rows = forms.map(({ name, gives, example }) => [
    name,
    shown(gives),
    ...numberLanguages.map((table) => example(table) ?? "–"),
  ]);
  return markdownTable(["form", "gives", ...names], rows);
}

/** `500`, `450 to 550`, `more than 500`, `500 or more`. */
function shown({ value, lower, upper }: NumberReading): string {
  if (lower === null) return `${value === null ? "up to" : "less than"} ${String(upper)}`;
  if (upper === null) return value === null ? `${String(lower)} or more` : `more than ${String(lower)}`;
  return lower === upper ? String(value) : `${String(lower)} to ${String(upper)}`;
}

function languageSection(words: NumberWords): string {
  const rows: readonly (readonly [string, Words | undefined])[] = [
    ...Object.entries(words.before).map(([hedge, phrases]) => [`\`${hedge}\`, before`, phrases] as const),
    ...Object.entries(words.after).map(([hedge, phrases]) => [`\`${hedge}\`, after`, phrases] as const),
    ...bySize("multiplied by", words.scales),
    ...bySize("a group of", words.groups),
    ...bySize("a group of about", words.roundGroups),
    ...bySize("a fraction: 1 /", words.parts),
    ["half", words.half],
    ["percent", words.percent],
    ["per mille", words.perMille],
    ["years", words.years],
    ["range", [words.between, words.to, words.or].filter((each) => each !== "").join(", ")],
    ["between a part and its whole", words.wholeBefore ?? words.of],
    ["vague, gives no number", words.vague],
    ["an addition without a number", [words.amounts, words.adders].join(", ")],
    ["before a year", words.yearBefore],
    ["what is counted", words.nouns],
    ["changes a number in a way that is not read", words.touches],
  ];
  const filled = rows.flatMap(([form, phrases]) =>
    phrases === undefined || phrases === "" ? [] : [[form, listed(phrases).join(", ")]],
  );
  return `## ${languageName(words.language)}\n\n${markdownTable(["form", "words"], filled)}`;
}

function bySize(name: string, words: Readonly<Record<number, Words>> | undefined) {
  return Object.entries(words ?? {}).map(([size, phrases]) => [`${name} ${size}`, phrases] as const);
}
