import type { Snapshot } from "../../../graph/snapshot.js";

/** Which articles are one text. */
export interface Texts {
  /** The article that stands for the text of this one; `undefined` if nothing does. */
  of(article: number): number | undefined;
  /** All articles of the text that this one stands for. */
  articles(text: number): ArrayLike<number> & Iterable<number>;
}

/** The texts of a graph: those of all languages and versions together, or else each article by itself. */
export function textsIn(graph: Snapshot, acrossTranslations: boolean): Texts {
  if (!acrossTranslations) return { of: (article) => article, articles: (text) => [text] };
  const works = graph.edges("WORK");
  return { of: (article) => works.out.first(article), articles: (text) => works.in.neighbours(text) };
}
