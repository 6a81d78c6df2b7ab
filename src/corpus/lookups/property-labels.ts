import { readLanguageTag } from "../../rules/text/language-tag.js";
import { readableName } from "../../rules/text/readable-name.js";
import type { Entries } from "../entry.js";

/** What a property of claims is called: its labels, and the language of each. */
export interface PropertyLabels {
  readonly propertyLabel: readonly string[];
  readonly propertyLabelLanguages: readonly string[];
}

/** Gives the labels of a property: those that the corpus gives it, and in English at least its own name made readable, so that search finds it. */
export function propertyLabelsOf({ corpus: [described] }: Entries): (property: string) => PropertyLabels {
  const all = mappingIn(described?.value["propertyLabels"]);
  return (property) => {
    const given = Object.entries(mappingIn(all[property])).map(
      ([language, label]) => [readLanguageTag(language), String(label)] as const,
    );
    const isEnglish = given.some(([language]) => language === "en");
    const labels = isEnglish ? given : [...given, ["en", readableName(property)] as const];
    return {
      propertyLabel: labels.map(([, label]) => label),
      propertyLabelLanguages: labels.map(([language]) => language),
    };
  };
}

function mappingIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
