import type { HiddenTies } from "../hidden-ties.js";
import type { ChainGraph } from "./chain-graph.js";

/** Most authors of an article that prose may name. */
export const MOST_AUTHORS = 20;
/** Most signatories of an article that prose may name. */
export const MOST_SIGNATORIES = 2;

/** What is said of an article in prose. */
export interface ArticleWords {
  readonly title: string;
  readonly authors: readonly string[];
  readonly signatories: Signatories;
  readonly publisher: string | null;
}

/** Who signed, as far as readers may see. */
export interface Signatories {
  /** The first two, in the order printed. */
  readonly names: readonly string[];
  readonly count: number;
}

/** What a chain's outline and completeness are made of. */
export interface ChainDetails {
  readonly version: string;
  /** References that the chain came by and may not show. */
  readonly hidden: HiddenTies;
  readonly articles: ReadonlyMap<string, ArticleWords>;
}

/** Which of them are needed. */
export interface NeededDetails {
  readonly outline: boolean;
  readonly completeness: boolean;
}

/** What was found by walking, as far as details are read of it. */
export type FoundChain = Pick<ChainGraph, "articles">;
