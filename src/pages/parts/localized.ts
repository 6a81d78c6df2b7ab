import type { Named } from "../ask/documents.js";

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
export function toPlain({ value, isDescribed = false }: Localized): string {
  return isDescribed ? `[${value}]` : value;
}
