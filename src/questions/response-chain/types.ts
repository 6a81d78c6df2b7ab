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
    description:
      "The article that stands for the text: the one that was asked for, if it is among them; else the original; else the oldest.",
  })
  readonly article!: NodeId;

  @Field(() => [Article], {
    description:
      "Its other languages and versions that answer or are answered in this chain, oldest first. There are none without `acrossTranslations`. `Article.work` gives all languages and versions.",
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
      "The articles, oldest first; with `acrossTranslations`, one for each text. Each article is in one layer only, the nearest.",
  })
  readonly articles!: readonly NodeId[];

  @Field(() => [ChainText], { description: "The same texts, each with its other languages and versions." })
  readonly texts!: readonly ChainText[];
}

/** One text answers another. */
@ObjectType("ChainEdge", { description: "One answer: one text answers another, in one way." })
export class ChainEdge {
  @Field(() => CrossReference, {
    description: "The record of it: which article answers which language or version, how, where, and on what evidence.",
  })
  readonly reference!: NodeId;

  @Field(() => [CrossReference], {
    description:
      "The same answer in other languages or versions of the two texts, the best attested first. A translation or copy of an answer is not a separate answer. There are none without `acrossTranslations`.",
  })
  readonly alsoIn!: readonly NodeId[];

  @Field(() => Article, { description: "The text that answers, by the article that stands for it in the chain." })
  readonly from!: NodeId;

  @Field(() => Article, { description: "The text that is answered, by the article that stands for it in the chain." })
  readonly to!: NodeId;

  @Field(() => Stance, {
    nullable: true,
    description:
      "The side that all answers of `from` to `to` in this chain take together, as far as their types say. A reply together with a disagreement counts as a disagreement. NEUTRAL if no type names a side; null if they take different sides.",
  })
  readonly stance!: string | null;

  @Field(() => Int, {
    description: "The layer of the end that is further away: from this layer on, both ends are in the chain.",
  })
  readonly depth!: number;

  @Field(() => TemporalRelation, {
    description:
      "Whether the answering article came before or after the article that it answers, in the versions of `reference`: by their dates, and by the accepted answers between the two. An answer should be CERTAINLY_AFTER. If it is CERTAINLY_BEFORE or POSSIBLY_BEFORE, its date makes it older than what it answers: check the dates and the reference. The question `order` also uses the other answers of both articles, so it can know more.",
  })
  readonly temporalOrder!: TemporalRelationName;

  @Field(() => Possibility, {
    nullable: true,
    description:
      "If `asOf` is given: had both articles of `reference` been published by then? POSSIBLE if a date is not firm or reaches past that day; UNKNOWN if one of them has no date. Null without `asOf`.",
  })
  readonly publishedByThen!: PossibilityName | null;
}

/** A piece of a sentence. */
@ObjectType("OutlinePart", {
  description: "A piece of a sentence: the title of an article, or the words between two titles.",
})
export class OutlinePart {
  @Field(() => String, { description: "Its words." })
  readonly text!: string;

  @Field(() => Article, { nullable: true, description: "The article whose title it is; null if it is not a title." })
  readonly article!: NodeId | null;
}

/** A sentence on a chain. */
@ObjectType("OutlineLine", { description: "A sentence on a chain, fit to be cited." })
export class OutlineLine {
  @Field(() => Int, {
    description:
      "How far to indent it: one step more than the text above it. The text above is the one that is answered; with ANSWERS_TO, the one that answers; with BOTH, the nearer of the two.",
  })
  readonly depth!: number;

  @Field(() => String, {
    description:
      "Who answers whom, how, since when, at which places of the text, and how that is known; in English. The first mention of a text names its other languages and versions in this chain.",
  })
  readonly text!: string;

  @Field(() => [OutlinePart], {
    description: "The same sentence in pieces, so that titles can be links. Joined in order, they give `text`.",
  })
  readonly parts!: readonly OutlinePart[];

  @Field(() => Article, {
    description: "The article that the sentence adds to the outline: of the two, the one that is not above it.",
  })
  readonly article!: NodeId;

  @Field(() => CrossReference, {
    nullable: true,
    description:
      "The cross-reference that the sentence is based on; null for the line on the article where the chain begins.",
  })
  readonly reference!: NodeId | null;
}

/** How texts respond to each other, from one article outwards. */
@ObjectType("ResponseChain", {
  description:
    "How texts respond to each other, from one article outwards: a directed graph without repeats. Read it by layer, as edges, or as prose. If answers form a cycle, the edges show it, and nothing is told twice.",
})
export class ResponseChain {
  @Field(() => Article, { description: "Where the chain begins." })
  readonly root!: NodeId;

  @Field(() => [ChainLayer], { description: "The texts by their distance, nearest first; no layer is empty." })
  readonly layers!: readonly ChainLayer[];

  @Field(() => [ChainEdge], {
    description:
      "Every answer between texts of the chain, by depth, then oldest answer first. Several answers of one text to another come in the order of the answering text.",
  })
  readonly edges!: readonly ChainEdge[];

  @Field(() => [OutlineLine], {
    description:
      "The chain as prose. The first line is about the article where the chain begins. Each answer then has a line under the text that it answers, followed by the answers to it. A text that answers several others has a line under each of them; the answers to it are told once.",
  })
  readonly outline!: readonly OutlineLine[];

  @Field(() => Completeness, {
    description:
      "What is left out: texts further away than `depth` or past the limit of 2000, and suggested references that the chain came upon. They are counted as far as a chain can go: 12 steps and 2000 articles.",
  })
  readonly completeness!: Completeness;

  @Field(() => ReadingCounts, {
    description:
      "How far the texts of the corpus were read. An answer in a part that was not read is not here, and `completeness` cannot count it.",
  })
  readonly reading!: ReadingCounts;
}
