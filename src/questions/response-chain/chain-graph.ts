import type { Steps } from "../../base/steps.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Row } from "../../engine/row.js";
import type { Chain } from "../../engine/walk/walk.js";
import { Pace } from "../../graph/pace.js";
import { sortItems } from "../../graph/sort-items.js";
import { knownDateProperties } from "../../model/properties.js";
import { readKnownDate, type KnownDate } from "../../rules/dates/known-date.js";
import { sortableDate } from "../../rules/dates/uncertain-date.js";

/** What a walk reads of each article, in this order. */
export const articleProperties = knownDateProperties("published", "published");
/** What a walk reads of each reference, in this order. */
export const referenceProperties = ["id", "type", "status", "locator", "evidence"] as const;

/** An article of a chain. */
export interface ChainArticle {
  readonly id: string;
  /** What stands for all languages and versions of it. */
  readonly form: string;
  readonly depth: number;
  readonly published: KnownDate | null;
  /** All that the walk has read of it, in its order. */
  readonly values: Row;
}

/** One article answers another. */
export interface ChainAnswer {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** Where in the text it stands. */
  readonly locator: string | null;
  /** How it is known. */
  readonly evidence: string;
  readonly from: ChainArticle;
  readonly to: ChainArticle;
  /** The depth of the end that is further away. */
  readonly depth: number;
  /** All that the walk has read of it, in its order. */
  readonly values: Row;
}

/** The part of a chain that an answer shows. */
export interface ChainGraph {
  /** Nearest first, then oldest first. */
  readonly articles: readonly ChainArticle[];
  /** Nearest first, then the oldest answer first. */
  readonly answers: readonly ChainAnswer[];
  /** True where the walk came to articles further away than is shown. */
  readonly goesDeeper: boolean;
  /** True where there is more within the depth than is shown. */
  readonly isFull: boolean;
}

/** The first so many articles: where the chain begins, both ends of each answer, and all answers between them. */
export function* toChainGraph(chain: Chain, root: string, limit: number, pace = new Pace()): Steps<ChainGraph> {
  const near = new Map<string, ChainArticle>();
  for (const node of chain.nodes) {
    near.set(node.id, toArticle(node));
    if (pace.isUp(UNITS_OF_ARTICLE)) yield;
  }
  const found: ChainAnswer[] = [];
  const ends = new Set([root]);
  for (const { from, to, values } of chain.edges) {
    const answer = toAnswer(near.get(from), near.get(to), values);
    if (pace.isUp(UNITS_OF_ANSWER)) yield;
    if (answer === undefined) continue;
    found.push(answer);
    ends.add(from).add(to);
  }
  const all = [...near.values()].filter(({ id }) => ends.has(id));
  const articles = all.slice(0, limit);
  const answers = yield* between(articles, found, pace);
  return {
    articles,
    answers: yield* sortItems(answers, byReading, pace),
    goesDeeper: chain.goesOn,
    isFull: articles.length < all.length || chain.isCut,
  };
}

/** What reading the date of an article, and looking at both ends of an answer, take beside a step of a sort. */
const [UNITS_OF_ARTICLE, UNITS_OF_ANSWER] = [10, 4];

function* between(
  articles: readonly ChainArticle[],
  answers: readonly ChainAnswer[],
  pace: Pace,
): Steps<readonly ChainAnswer[]> {
  const shown = new Set(articles);
  const kept: ChainAnswer[] = [];
  for (const answer of answers) {
    if (shown.has(answer.from) && shown.has(answer.to)) kept.push(answer);
    if (pace.isUp()) yield;
  }
  return kept;
}

function toArticle({ id, form, depth, values }: Chain["nodes"][number]): ChainArticle {
  return { id, form, depth, published: readKnownDate(values), values };
}

function toAnswer(from: ChainArticle | undefined, to: ChainArticle | undefined, values: Row): ChainAnswer | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [id, type, status, locator, evidence] = values;
  return {
    id: String(id),
    type: String(type),
    status: String(status),
    locator: typeof locator === "string" ? locator : null,
    evidence: String(evidence),
    from,
    to,
    depth: Math.max(from.depth, to.depth),
    values,
  };
}

/** Nearest first, then the oldest answer first, then by id. */
export function byReading(a: ChainAnswer, b: ChainAnswer): number {
  return a.depth - b.depth || byDate(a.from, b.from) || byDate(a.to, b.to) || compareCodePoints(a.id, b.id);
}

function byDate(a: ChainArticle, b: ChainArticle): number {
  return compareCodePoints(sortableDate(a.published), sortableDate(b.published)) || compareCodePoints(a.id, b.id);
}
