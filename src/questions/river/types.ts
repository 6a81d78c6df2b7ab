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
    description: "When it was published, as far as that is known; null if it has no date.",
  })
  readonly when!: UncertainDate | null;

  @Field(() => Int, { description: "How many reviewed references answer it, from any text." })
  readonly answers!: number;

  @Field(() => Int, { description: "How many reviewed references mention it without answering it." })
  readonly mentions!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      "The debate that it belongs to: the id of the text that gives the debate its name (`Debate.mostAnswered`). Null if it belongs to no debate.",
  })
  readonly debate!: string | null;
}

/** How much of a debate lies in one stretch of time. */
@ObjectType("RiverBucket", {
  description:
    "How many texts of one debate lie in one day, month or year. `certain` and `possible` mean the same as in a timeline.",
})
export class RiverBucket {
  @Field(() => DateScalar, { description: "Its first day." })
  readonly start!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly end!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The debate: the id of the text that gives it its name. Null for the texts that belong to no debate, and for those whose debate is too small to be counted by itself.",
  })
  readonly debate!: string | null;

  @Field(() => Int, { description: "How many texts surely lie in it." })
  readonly certain!: number;

  @Field(() => Int, { description: "How many texts may lie in it." })
  readonly possible!: number;
}

/** Texts in time, and the answers between them. */
@ObjectType("River", {
  description:
    "Texts in time, the answers between them, and the events and votes of the same days. No date is made more certain than its sources leave it.",
})
export class River {
  @Field(() => [RiverText], {
    description:
      "All texts that match, ordered by the first day on which they can have appeared, then by id. Texts without a date come last, and only if no period is given. The list is empty if more than `limit` texts match; `buckets` counts them.",
  })
  readonly texts!: readonly RiverText[];

  @Field(() => [CrossReference], {
    description:
      "The references between those texts, those of the oldest text first. There are at most twice as many as `limit`.",
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
      "Counts of all texts that match, however many there are, by time and by debate: the oldest bucket first, then the largest debate. Each of the 30 largest debates has its own buckets. Fewer debates have them if the period has many days, months or years.",
  })
  readonly buckets!: readonly RiverBucket[];

  @Field(() => Int, {
    description:
      "How many texts pass the filter and have no date at all. The period does not change the number. They are in no bucket.",
  })
  readonly undatedCount!: number;

  @Field(() => Completeness, {
    description: "Whether the answer has every text, reference, event and vote that matches.",
  })
  readonly completeness!: Completeness;
}
