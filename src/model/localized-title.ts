import type { TextAnswer } from "./api-values.js";
import { matchLanguage } from "../rules/text/language-tag.js";

/** A version of a text, as far as its title goes. */
export interface TitleOfVersion {
  readonly title: string;
  readonly language: string;
  readonly isTranslation: boolean | null;
  readonly isMachineTranslation?: boolean | null;
}

/** The title in the first of the asked languages that a version of the text has (a person's translation before a machine's), else as printed. */
export function titleIn(
  article: TitleOfVersion & { readonly work?: readonly TitleOfVersion[] },
  { languages }: { readonly languages?: readonly string[] | null },
): TextAnswer {
  const versions = [article, ...(article.work ?? []).filter((version) => !version.isMachineTranslation)];
  const all = [...versions, ...(article.work ?? [])];
  const language = languages
    ? matchLanguage(
        languages,
        all.map((version) => version.language),
      )
    : undefined;
  const chosen = all.find((version) => version.language === language) ?? article;
  return { value: chosen.title, language: chosen.language, isOriginal: !chosen.isTranslation };
}
