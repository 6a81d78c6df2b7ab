import { Article } from "../../model/concepts/article.js";
import { CrossReference } from "../../model/concepts/cross-reference.js";
import { Event } from "../../model/concepts/event.js";
import { Vote } from "../../model/concepts/vote.js";
import { Field, ID, Int, ObjectType } from "../../model/declare/api.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { DateScalar } from "../../model/values/scalars.js";
import { UncertainDate } from "../../model/values/values.js";
import { Completeness } from "../shared/completeness.js";

/** A text in the river. */
@ObjectType("RiverText", { description: "A text, with what a picture needs to place it." })
export class RiverText {
  @Field(() => Article, { description: "The text." })
  readonly article!: Article;

  @Field(() => UncertainDate, {
    nullable: true,
    description: "When it was published, as far as known; null if it has no date.",
  })
  readonly when!: UncertainDate | null;

  @Field(() => Int, { description: "How many reviewed references answer it, from any text." })
  readonly answers!: number;

  @Field(() => Int, { description: "How many reviewed references of texts refer to it otherwise." })
  readonly mentions!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      "The debate that it belongs to, by the id of the text that names it (`Debate.mostAnswered`); null if it belongs to none.",
  })
  readonly debate!: string | null;
}

/** How much of a debate lies in one stretch of time. */
@ObjectType("RiverBucket", {
  description:
    "How many texts of one debate lie in one day, month or year. `certain` and `possible` are told apart as in a timeline.",
})
export class RiverBucket {
  @Field(() => DateScalar, { description: "Its first day." })
  readonly start!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly end!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The debate, by the id of the text that names it; null for all the texts together that belong to none, or to one too small to be counted by itself.",
  })
  readonly debate!: string | null;

  @Field(() => Int, { description: "How many surely lie in it." })
  readonly certain!: number;

  @Field(() => Int, { description: "How many may lie in it." })
  readonly possible!: number;
}

/** Texts in time, and the answers between them. */
@ObjectType("River", {
  description:
    "Texts in time with the answers between them, and what happened beside. No date is made more certain than its sources leave it.",
})
export class River {
  @Field(() => [RiverText], {
    description:
      "All texts that match, by the first day on which they can have appeared, equal ones by id; those without a date come last, and only if no period is given. Empty if there are more than `limit`: `buckets` counts those.",
  })
  readonly texts!: readonly RiverText[];

  @Field(() => [CrossReference], {
    description:
      "What those texts refer to among themselves, those of the oldest text first. At most twice as many as `limit`.",
  })
  readonly references!: readonly CrossReference[];

  @Field(() => [Event], {
    description: `Events in the period, oldest first. At most ${LARGEST_PAGE}.`,
  })
  readonly events!: readonly Event[];

  @Field(() => [Vote], { description: `Votes in the period, oldest first. At most ${LARGEST_PAGE}.` })
  readonly votes!: readonly Vote[];

  @Field(() => [RiverBucket], {
    description:
      "Counts over all texts that match, however many, by stretches of time and by debate: oldest first, then the largest debate first. Each of the 30 largest debates has its own; fewer do if there are many stretches.",
  })
  readonly buckets!: readonly RiverBucket[];

  @Field(() => Int, {
    description: "How many texts that pass the filter have no date at all, whatever the period: they are in no bucket.",
  })
  readonly undatedCount!: number;

  @Field(() => Completeness, { description: "Whether all that matches is there: texts, references, events and votes." })
  readonly completeness!: Completeness;
}
