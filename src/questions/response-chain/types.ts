import type { NodeId } from "../shared/node-id.js";
import { Article } from "../../model/concepts/article.js";
import { Completeness } from "../shared/completeness.js";
import { ReadingCounts } from "../shared/extent/reading-counts.js";
import { CrossReference } from "../../model/concepts/cross-reference.js";
import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Possibility, Stance, type PossibilityName } from "../../model/vocabularies.js";
import { TemporalRelation, type TemporalRelationName } from "../order/types.js";

/** Which way a chain of answers is followed. */
export const ChainDirection = declareVocabulary("ChainDirection", "Which way a chain of answers is followed.", {
  ANSWERS_TO: "Back in time: what the article answers, what that answers in turn, and so on.",
  ANSWERED_BY: "Onwards: what answers the article, what answers those answers, and so on.",
  BOTH: "Either way at each step: the whole exchange that the article is a part of.",
});

/** One of the terms of `ChainDirection`. */
export type ChainDirectionName = keyof typeof ChainDirection;

/** A text of a chain, in one language or version or in several. */
@ObjectType("ChainText", { description: "A text of the chain, in one language or version or in several." })
export class ChainText {
  @Field(() => Article, {
    description: "The article that stands for it: the one asked for, else the original, else the oldest that is there.",
  })
  readonly article!: NodeId;

  @Field(() => [Article], {
    description:
      "Its other languages and versions that answer or are answered here, oldest first. None without `acrossTranslations`; `Article.work` gives all there are.",
  })
  readonly versions!: readonly NodeId[];
}

/** Articles at one distance from where a chain begins. */
@ObjectType("ChainLayer", { description: "The articles at one distance from where the chain begins." })
export class ChainLayer {
  @Field(() => Int, { description: "The distance in answers; 0 is where the chain begins." })
  readonly depth!: number;

  @Field(() => [Article], {
    description:
      "The articles, oldest first; with `acrossTranslations` one for each text. Each stands in one layer only: the nearest.",
  })
  readonly articles!: readonly NodeId[];

  @Field(() => [ChainText], { description: "The same, each with its other languages and versions." })
  readonly texts!: readonly ChainText[];
}

/** One text answers another. */
@ObjectType("ChainEdge", { description: "One text answers another, in one way." })
export class ChainEdge {
  @Field(() => CrossReference, {
    description: "The record of it: which article answers which language or version, how, where, and on what evidence.",
  })
  readonly reference!: NodeId;

  @Field(() => [CrossReference], {
    description:
      "The same answer in other languages or versions of the two texts, the surest first; a translation or copy of an answer is no answer of its own. None without `acrossTranslations`.",
  })
  readonly alsoIn!: readonly NodeId[];

  @Field(() => Article, { description: "The text that answers, by the article that stands for it in the chain." })
  readonly from!: NodeId;

  @Field(() => Article, { description: "The text that is answered, by the article that stands for it in the chain." })
  readonly to!: NodeId;

  @Field(() => Stance, {
    nullable: true,
    description:
      "The side that all answers of `from` to `to` in the chain take together, as far as their types say: a reply beside a disagreement disagrees. NEUTRAL if none says; null if they take different ones.",
  })
  readonly stance!: string | null;

  @Field(() => Int, { description: "The layer in which both ends are there: that of the end further away." })
  readonly depth!: number;

  @Field(() => TemporalRelation, {
    description:
      "How the article that answers stands in time to the one that it answers, in the versions of `reference`: by their dates, and by the accepted answers between the two. CERTAINLY_AFTER is to be expected of an answer. CERTAINLY_BEFORE or POSSIBLY_BEFORE says that by its date it is older than what it answers: check the dates and the reference. `order` also looks at what else each of them answers, and can know more.",
  })
  readonly temporalOrder!: TemporalRelationName;

  @Field(() => Possibility, {
    nullable: true,
    description:
      "With `asOf`: had both articles of `reference` been published by then? POSSIBLE if a date is not firm or reaches past the day, UNKNOWN if one of them has no date. Null without `asOf`.",
  })
  readonly publishedByThen!: PossibilityName | null;
}

/** A piece of a sentence. */
@ObjectType("OutlinePart", { description: "A piece of a sentence: the title of an article, or what stands between." })
export class OutlinePart {
  @Field(() => String, { description: "Its words." })
  readonly text!: string;

  @Field(() => Article, { nullable: true, description: "The article whose title it is; null for all else." })
  readonly article!: NodeId | null;
}

/** A sentence on a chain. */
@ObjectType("OutlineLine", { description: "A sentence on a chain, fit to be cited." })
export class OutlineLine {
  @Field(() => Int, {
    description:
      "How far to indent it: one step more than the text that it stands under. That is the text that is answered; with ANSWERS_TO the one that answers; with BOTH the nearer of the two.",
  })
  readonly depth!: number;

  @Field(() => String, {
    description:
      "Who answers whom, how, since when, at which places of the text, and how that is known; in English. The first mention of a text names its other languages and versions that are there.",
  })
  readonly text!: string;

  @Field(() => [OutlinePart], {
    description: "The same in pieces, so that titles can be links: one after the other they are `text`.",
  })
  readonly parts!: readonly OutlinePart[];

  @Field(() => Article, {
    description: "The article that the sentence brings in: the one of the two that it does not stand under.",
  })
  readonly article!: NodeId;

  @Field(() => CrossReference, {
    nullable: true,
    description: "The record that it rests on; null for the line on the article where the chain begins.",
  })
  readonly reference!: NodeId | null;
}

/** How texts respond to each other, from one article outwards. */
@ObjectType("ResponseChain", {
  description:
    "How texts respond to each other, from one article outwards: a directed graph without repeats, to be read by layer, as edges, or as prose. If answers run in a circle, the edges show it, and nothing is told twice.",
})
export class ResponseChain {
  @Field(() => Article, { description: "Where the chain begins." })
  readonly root!: NodeId;

  @Field(() => [ChainLayer], { description: "The texts by their distance, nearest first; no layer is empty." })
  readonly layers!: readonly ChainLayer[];

  @Field(() => [ChainEdge], {
    description:
      "Every answer between texts of the chain, by depth, then oldest answer first; those of one text to another in the order of the text that answers.",
  })
  readonly edges!: readonly ChainEdge[];

  @Field(() => [OutlineLine], {
    description:
      "The chain as prose: first a line on where it begins, then a line for each answer under what it answers, and under it the answers that follow from there. What answers several texts stands under each of them; what follows from it is told once.",
  })
  readonly outline!: readonly OutlineLine[];

  @Field(() => Completeness, {
    description:
      "What is left out: texts further away than `depth` or past the limit of 2000, and suggested references that the chain met. Counted as far as chains can reach: 12 steps, 2000 articles.",
  })
  readonly completeness!: Completeness;

  @Field(() => ReadingCounts, {
    description:
      "How far the texts of the corpus were read. An answer in a part that was not read is not here, and `completeness` cannot count it.",
  })
  readonly reading!: ReadingCounts;
}
