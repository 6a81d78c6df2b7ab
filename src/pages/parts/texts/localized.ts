import type { Named } from "../../ask/documents.js";

/** Words of the corpus in their language. */
export interface Localized {
  readonly value: string;
  /** Left out where the corpus does not say it. */
  readonly language?: string;
  /** True for a title in the editors' words, where none is printed. */
  readonly isDescribed?: boolean;
}

/** The title of a text, and whether it is printed. */
export function titleOf({ title, titleIsDescribed }: Pick<Named, "title" | "titleIsDescribed">): Localized {
  return { ...title, isDescribed: titleIsDescribed };
}

/** As it stands where there are no marks but brackets: nobody shall take the editors' words for a title. */
export function toPlain(text: Localized): string {
  const { start, end } = saidIn(text);
  const said = text.value.slice(start, end);
  return text.isDescribed === true ? `[${said}]` : said;
}

/* How editors began a title of their own before files had a field for it. The brackets and the slanted letters of the pages say the same. */
const mark = /^\((?:title not shown|untitled)\) */;
const inBrackets = /^\([^()]*\)$/;

/** Where in a title its words begin and end, without the mark that they are the editors'. */
export function saidIn({ value, isDescribed = false }: Localized): { readonly start: number; readonly end: number } {
  if (isDescribed && inBrackets.test(value)) return { start: 1, end: value.length - 1 };
  return { start: isDescribed ? (mark.exec(value)?.[0].length ?? 0) : 0, end: value.length };
}
