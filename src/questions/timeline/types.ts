import { Completeness } from "../shared/completeness.js";
import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Node } from "../../model/node.js";
import { DateScalar } from "../../model/values/scalars.js";
import { UncertainDate } from "../../model/values/values.js";

/** How long the stretches of a timeline are. */
export const Granularity = declareVocabulary("Granularity", "How long the buckets of a timeline are.", {
  DAY: "A day.",
  MONTH: "A calendar month.",
  YEAR: "A calendar year.",
});

/** One of the terms of `Granularity`. */
export type GranularityName = keyof typeof Granularity;

/** How much lies in one stretch of time. */
@ObjectType("TimelineBucket", {
  description:
    "How many nodes lie in one day, month or year. `certain` and `possible` never count the same node. A date that reaches over several buckets counts as possible in each of them and as certain in none, even if an event lasted from its first day to its last.",
})
export class TimelineBucket {
  @Field(() => DateScalar, { description: "Its first day." })
  readonly start!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly end!: string;

  @Field(() => Int, {
    description:
      "How many nodes surely lie in it. Every day on which such a node can have been is in this bucket, and its date is firm: it is stated, it is neither approximate nor in doubt, no source disputes it, and it is the date of what took place, not of what was only planned.",
  })
  readonly certain!: number;

  @Field(() => Int, {
    description: "How many nodes may lie in it: their dates reach into other buckets as well, or are not firm.",
  })
  readonly possible!: number;
}

/** One thing on a timeline. */
@ObjectType("TimelineEntry", { description: "One node on a timeline." })
export class TimelineEntry {
  @Field(() => Node, { description: "The node." })
  readonly node!: Node;

  @Field(() => String, { description: "Its title, name or question." })
  readonly label!: string;

  @Field(() => UncertainDate, { description: "When it was, as far as known." })
  readonly when!: UncertainDate;
}

/** What lies when. */
@ObjectType("Timeline", {
  description:
    "Nodes in time, as far as their dates are known. No date is made more certain than its sources leave it.",
})
export class Timeline {
  @Field(() => [TimelineBucket], {
    description:
      "Counts of all nodes that match, oldest bucket first. The limit on entries does not change them. Buckets in which nothing lies or may lie are left out.",
  })
  readonly buckets!: readonly TimelineBucket[];

  @Field(() => [TimelineEntry], {
    description:
      "The nodes that match, ordered by the first day on which they can have been, then by id. There are at most as many as `limit`.",
  })
  readonly entries!: readonly TimelineEntry[];

  @Field(() => Int, {
    description:
      "How many nodes of these kinds have no date at all and, as far as is known, pass the filters. The period does not change the number. They are in no bucket and no entry. People, organizations, series and topics never have a date.",
  })
  readonly undatedCount!: number;

  @Field(() => Int, {
    description:
      "How many nodes have a date in the period and fail the filters only because something about them is not known: the filters ask for publishers or authors, and none is recorded. They are in no bucket and no entry.",
  })
  readonly withoutCount!: number;

  @Field(() => Int, {
    description:
      "How many of the matching nodes do not surely lie in one day, month or year. They count as possible only, and `certainOnly` leaves them out.",
  })
  readonly uncertainCount!: number;

  @Field(() => Completeness, { description: "Whether the entries have every node that matches." })
  readonly completeness!: Completeness;
}
