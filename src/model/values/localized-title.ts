import type { TextAnswer } from "./api-values.js";
import { matchLanguage } from "../../rules/text/match-language.js";

/** A version of a text, as far as its title goes. */
export interface TitleOfVersion {
  readonly title: string;
  readonly language: string;
  readonly isTranslation: boolean | null;
  readonly isMachineTranslation?: boolean | null;
  /** True if no title is printed, so that it is in our words. */
  readonly titleIsDescribed?: boolean | null;
}

/** An article with what is known of its other versions. */
type TitledArticle = TitleOfVersion & { readonly work?: readonly TitleOfVersion[] };

interface TitleArguments {
  readonly languages?: readonly string[] | null;
}

/** The language of titles that are in our words, whatever the text is in. */
const ourLanguage = "en";

/** The title in the first of the asked languages in which some version of the text prints one (a person's translation before a machine's), else
 *  that of the article. */
export function titleIn(article: TitledArticle, args: TitleArguments): TextAnswer {
  const { title, language, isTranslation, titleIsDescribed } = versionShown(article, args);
  if (titleIsDescribed) return { value: title, language: ourLanguage, isOriginal: false };
  return { value: title, language, isOriginal: !isTranslation };
}

/** Whether the title that `titleIn` gives is in our words. */
export function isTitleDescribed(article: TitledArticle, args: TitleArguments): boolean {
  return versionShown(article, args).titleIsDescribed ?? false;
}

function versionShown(article: TitledArticle, { languages }: TitleArguments): TitleOfVersion {
  const work = article.work ?? [];
  const byPeople = work.filter((version) => !version.isMachineTranslation);
  const printed = [article, ...byPeople, ...work].filter((version) => !version.titleIsDescribed);
  const asked = languages ?? [];
  const language = matchLanguage(
    asked,
    printed.map((version) => version.language),
  );
  return printed.find((version) => version.language === language) ?? article;
}
