import { readableName } from "../../rules/text/readable-name.js";
import { matchLanguage } from "../../rules/text/match-language.js";
import type { TextAnswer } from "./api-values.js";

/** What a property of claims is called, as the graph stores it. */
export interface StoredPropertyLabels {
  readonly property: string;
  /** Its labels, and the language of each. */
  readonly labels: readonly string[] | null;
  readonly languages: readonly string[] | null;
}

/** The language of names that are made readable. */
const ourLanguage = "en";

/** What a property is called in a language; in English if it has no label in that one, and by its own name made readable if it has none at all. */
export function propertyLabel(
  { property, labels, languages }: StoredPropertyLabels,
  { language }: { readonly language?: string | null },
): TextAnswer {
  const asked = [...(language ? [language] : []), ourLanguage];
  const found = matchLanguage(asked, languages ?? []);
  const value = found === undefined ? undefined : labels?.[languages?.indexOf(found) ?? -1];
  if (found !== undefined && value !== undefined) return { value, language: found, isOriginal: true };
  return { value: readableName(property), language: ourLanguage, isOriginal: true };
}
