import type { ArticleValue, CorpusValue } from "../corpus/shapes.js";
import type { BareDriver, BareRow } from "../engines/bare-driver.js";
import type { Program } from "../program.js";

/** Values of an operation's variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A question that is asked of our program and of what one could take instead, and that must be answered alike by both. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** The GraphQL document. */
  readonly document: string;
  /** Fields of `Query` that it needs; where the program has none, the question is left out. */
  readonly root: string;
  /** What is asked: the same each time, so that runs can be compared. `core`: only what every size of corpus answers alike. */
  samples(corpus: CorpusValue, from: "core" | "all"): readonly Variables[];
  /** Asks the driver of Neo4j with the best hand-written text. */
  askNeo4j(driver: BareDriver, variables: Variables): Promise<readonly BareRow[]>;
  /** The GraphQL answer's `data` out of these rows. */
  shape(rows: readonly BareRow[], variables: Variables, program: Program): unknown;
  /** What must be so by the plain model: throws where it is not. */
  check(data: unknown, variables: Variables, corpus: CorpusModel): void;
  /** Cuts what two right answers may differ in. Default: nothing. */
  comparable?(data: unknown, variables: Variables): unknown;
}

/** The generated corpus with what the checks look up in it. */
export interface CorpusModel {
  readonly value: CorpusValue;
  readonly articles: ReadonlyMap<string, ArticleValue>;
  /** Who refers to an article. */
  readonly referring: ReadonlyMap<string, readonly ArticleValue[]>;
}

const models = new WeakMap<CorpusValue, CorpusModel>();

/** Looks through a corpus, once. */
export function createModel(value: CorpusValue): CorpusModel {
  const known = models.get(value);
  if (known !== undefined) return known;
  const referring = new Map<string, ArticleValue[]>();
  for (const article of value.articles) {
    for (const { to } of article.references) referring.set(to, [...(referring.get(to) ?? []), article]);
  }
  const model = { value, articles: new Map(value.articles.map((article) => [article.id, article])), referring };
  models.set(value, model);
  return model;
}

/** So many of them, spread evenly over the list. */
export function spread<T>(values: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, values.length / count);
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)]).filter(
    (value): value is T => value !== undefined,
  );
}

/** The articles that every size of corpus has. */
export function coreOf(corpus: CorpusValue): readonly ArticleValue[] {
  return corpus.articles.filter(({ id }) => id.startsWith("article/core-"));
}
