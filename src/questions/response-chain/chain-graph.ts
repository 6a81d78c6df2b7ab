import type { Steps } from "../../base/scheduling/steps.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import type { Row } from "../../engine/row.js";
import type { Chain } from "../../engine/walk/walk.js";
import { Pace } from "../../base/scheduling/pace.js";
import { sortItems } from "../../graph/sort/sort-items.js";
import { knownDateProperties } from "../../model/properties.js";
import { readKnownDate, type KnownDate } from "../../rules/dates/bounds/known-date.js";
import { sortableDate } from "../../rules/dates/uncertain-date.js";
import { foldAnswers, foldTexts } from "./fold-works.js";

/** What a walk reads of each article, in this order. */
export const articleProperties = knownDateProperties("published", "published");
/** What a walk reads of each reference, in this order. */
export const referenceProperties = ["id", "type", "status", "locator", "evidence", "positionKey"] as const;

/** An article of a chain. */
export interface ChainArticle {
  readonly id: string;
  /** What stands for all languages and versions of it; itself if each stands for itself. */
  readonly form: string;
  readonly depth: number;
  readonly published: KnownDate | null;
  /** All that the walk has read of it, in its order. */
  readonly values: Row;
}

/** The article that stands for a text in a chain. */
export interface ChainText extends ChainArticle {
  /** Other languages and versions of it that answer or are answered, oldest first. */
  readonly versions: readonly ChainArticle[];
}

/** One article answers another, as a record has it. */
export interface AnswerRecord {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  /** Where in the text it stands. */
  readonly locator: string | null;
  /** How it is known. */
  readonly evidence: string;
  /** What puts it in the order of the text that refers. */
  readonly positionKey: number;
  readonly from: ChainArticle;
  readonly to: ChainArticle;
  /** All that the walk has read of it, in its order. */
  readonly values: Row;
}

/** One text answers another. */
export interface ChainAnswer {
  readonly from: ChainText;
  readonly to: ChainText;
  /** The depth of the end that is further away. */
  readonly depth: number;
  /** The record that it is told by. */
  readonly record: AnswerRecord;
  /** The same answer in other languages or versions of the two. */
  readonly alsoIn: readonly AnswerRecord[];
}

/** The part of a chain that an answer shows. */
export interface ChainGraph {
  /** Nearest first, then oldest first. */
  readonly texts: readonly ChainText[];
  /** Nearest first, then the oldest answer first, then as the text that answers has them. */
  readonly answers: readonly ChainAnswer[];
  /** True if the walk came to texts further away than is shown. */
  readonly goesDeeper: boolean;
  /** True if there is more within the depth than is shown. */
  readonly isFull: boolean;
}

/** The first so many texts: where the chain begins, both ends of each answer, and all answers between them. Nothing answers itself, in whatever
 *  version. */
export function* toChainGraph(chain: Chain, root: string, limit: number, pace = new Pace()): Steps<ChainGraph> {
  const near = new Map<string, ChainArticle>();
  for (const node of chain.nodes) {
    near.set(node.id, toArticle(node));
    if (pace.isUp(UNITS_OF_ARTICLE)) yield;
  }
  const records: AnswerRecord[] = [];
  const ends = new Set([root]);
  for (const { from, to, values } of chain.edges) {
    const record = toRecord(near.get(from), near.get(to), values);
    if (pace.isUp(UNITS_OF_ANSWER)) yield;
    if (record === undefined || record.from.form === record.to.form) continue;
    records.push(record);
    ends.add(from).add(to);
  }
  const all = yield* foldTexts(
    [...near.values()].filter(({ id }) => ends.has(id)),
    root,
    pace,
  );
  const texts = all.slice(0, limit);
  return {
    texts,
    answers: yield* sortItems(yield* foldAnswers(records, texts, pace), byReading, pace),
    goesDeeper: chain.goesOn,
    isFull: texts.length < all.length || chain.isCut,
  };
}

/** What reading the date of an article, and looking at both ends of an answer, take beside a step of a sort. */
const [UNITS_OF_ARTICLE, UNITS_OF_ANSWER] = [10, 4];

function toArticle({ id, form, depth, values }: Chain["nodes"][number]): ChainArticle {
  return { id, form, depth, published: readKnownDate(values), values };
}

function toRecord(from: ChainArticle | undefined, to: ChainArticle | undefined, values: Row): AnswerRecord | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [id, type, status, locator, evidence, positionKey] = values;
  return {
    id: String(id),
    type: String(type),
    status: String(status),
    locator: typeof locator === "string" ? locator : null,
    evidence: String(evidence),
    positionKey: Number(positionKey ?? 0),
    from,
    to,
    values,
  };
}

/** Nearest first, then the oldest answer first; what one text answers in another stands in the order of the text that answers. */
function byReading(a: ChainAnswer, b: ChainAnswer): number {
  return (
    a.depth - b.depth ||
    byDate(a.from, b.from) ||
    byDate(a.to, b.to) ||
    a.record.positionKey - b.record.positionKey ||
    compareCodePoints(a.record.id, b.record.id)
  );
}

function byDate(a: ChainArticle, b: ChainArticle): number {
  return compareCodePoints(sortableDate(a.published), sortableDate(b.published)) || compareCodePoints(a.id, b.id);
}
