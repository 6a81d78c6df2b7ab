import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Row } from "../../engine/row.js";
import type { Turns } from "../../engine/turns.js";
import type { Chain } from "../../engine/walk/walk.js";
import { readWeighedDate, type WeighedDate } from "../../rules/dates/firm-date.js";
import { sortableDate } from "../../rules/dates/uncertain-date.js";

/** What a walk reads of each article, in this order. */
export const articleProperties = ["published", "publishedDoubts"] as const;
/** What a walk reads of each reference, in this order. */
export const referenceProperties = ["id", "type", "status", "locator", "evidence"] as const;

/** An article of a chain. */
export interface ChainArticle {
  readonly id: string;
  /** What stands for all languages and versions of it. */
  readonly form: string;
  readonly depth: number;
  readonly published: WeighedDate | null;
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

/** The first so many articles: where the chain begins, both ends of each answer, and all answers between them. Others get their turn in between. */
export async function toChainGraph(chain: Chain, root: string, limit: number, turns: Turns): Promise<ChainGraph> {
  const near = new Map<string, ChainArticle>();
  for (const node of chain.nodes) {
    near.set(node.id, toArticle(node));
    if (turns.isUp()) await turns.giveWay();
  }
  const answers: ChainAnswer[] = [];
  for (const { from, to, values } of chain.edges) {
    answers.push(...toAnswer(near.get(from), near.get(to), values));
    if (turns.isUp()) await turns.giveWay();
  }
  const ends = new Set(answers.flatMap(({ from, to }) => [from.id, to.id]));
  const all = [...near.values()].filter(({ id }) => ends.has(id) || id === root);
  const articles = all.slice(0, limit);
  const kept = new Set(articles.map(({ id }) => id));
  return {
    articles,
    answers: await inOrder(
      answers.filter(({ from, to }) => kept.has(from.id) && kept.has(to.id)),
      turns,
    ),
    goesDeeper: chain.goesOn,
    isFull: articles.length < all.length || chain.isCut,
  };
}

/** In the order of reading, one depth after the other. */
async function inOrder(answers: readonly ChainAnswer[], turns: Turns): Promise<readonly ChainAnswer[]> {
  const byDepth = new Map<number, ChainAnswer[]>();
  for (const answer of answers) {
    const known = byDepth.get(answer.depth);
    if (known === undefined) byDepth.set(answer.depth, [answer]);
    else known.push(answer);
  }
  const ordered: ChainAnswer[] = [];
  for (const depth of [...byDepth.keys()].sort((a, b) => a - b)) {
    ordered.push(...(byDepth.get(depth) ?? []).sort(byReading));
    await turns.giveWay();
  }
  return ordered;
}

function toArticle({ id, form, depth, values }: Chain["nodes"][number]): ChainArticle {
  const [published, doubts] = values;
  return { id, form, depth, published: readWeighedDate(published, doubts), values };
}

function toAnswer(from: ChainArticle | undefined, to: ChainArticle | undefined, values: Row): readonly ChainAnswer[] {
  if (from === undefined || to === undefined) return [];
  const [id, type, status, locator, evidence] = values;
  return [
    {
      id: String(id),
      type: String(type),
      status: String(status),
      locator: typeof locator === "string" ? locator : null,
      evidence: String(evidence),
      from,
      to,
      depth: Math.max(from.depth, to.depth),
      values,
    },
  ];
}

/** Nearest first, then the oldest answer first, then by id. */
export function byReading(a: ChainAnswer, b: ChainAnswer): number {
  return a.depth - b.depth || byDate(a.from, b.from) || byDate(a.to, b.to) || compareCodePoints(a.id, b.id);
}

function byDate(a: ChainArticle, b: ChainArticle): number {
  return compareCodePoints(sortableDate(a.published), sortableDate(b.published)) || compareCodePoints(a.id, b.id);
}
