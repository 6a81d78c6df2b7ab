import { Completeness } from "../shared/completeness.js";
import { Field, Int, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Node } from "../../model/node.js";
import { DateScalar } from "../../model/values/scalars.js";
import { UncertainDate } from "../../model/values/values.js";

/** How long the stretches of a timeline are. */
export const Granularity = declareVocabulary("Granularity", "How long the stretches of a timeline are.", {
  DAY: "A day.",
  MONTH: "A calendar month.",
  YEAR: "A calendar year.",
});

/** One of the terms of `Granularity`. */
export type GranularityName = keyof typeof Granularity;

/** How much lies in one stretch of time. */
@ObjectType("TimelineBucket", {
  description:
    "How much lies in one day, month or year. `certain` and `possible` never count the same thing. A date that reaches over several stretches counts as possible in each of them and certain in none, even if the thing lasted from its first day to its last.",
})
export class TimelineBucket {
  @Field(() => DateScalar, { description: "Its first day." })
  readonly start!: string;

  @Field(() => DateScalar, { description: "Its last day." })
  readonly end!: string;

  @Field(() => Int, {
    description:
      "How much surely lies in it: all the days it can have been on are in this stretch, and its date is firm: stated, neither approximate nor in doubt, disputed by no source, of what took place and was not only planned.",
  })
  readonly certain!: number;

  @Field(() => Int, {
    description: "How much may lie in it: its date reaches into other stretches as well, or is not firm.",
  })
  readonly possible!: number;
}

/** One thing on a timeline. */
@ObjectType("TimelineEntry", { description: "One thing on a timeline." })
export class TimelineEntry {
  @Field(() => Node, { description: "What it is." })
  readonly node!: Node;

  @Field(() => String, { description: "Its title, name or question." })
  readonly label!: string;

  @Field(() => UncertainDate, { description: "When it was, as far as known." })
  readonly when!: UncertainDate;
}

/** What lies when. */
@ObjectType("Timeline", {
  description: "What lies when, as far as dates are known. No date is made more certain than its sources leave it.",
})
export class Timeline {
  @Field(() => [TimelineBucket], {
    description:
      "Counts over all that matches, whatever the limit of entries, oldest first. Stretches in which nothing lies or may lie are left out.",
  })
  readonly buckets!: readonly TimelineBucket[];

  @Field(() => [TimelineEntry], {
    description:
      "The things themselves, by the first day on which they can have been; equal ones by id. At most as many as the limit.",
  })
  readonly entries!: readonly TimelineEntry[];

  @Field(() => Int, {
    description:
      "How many of the kinds asked for have no date at all and, as far as is known, pass the filters, whatever the period. They are in no bucket and no entry. People, organizations, series and topics never have one.",
  })
  readonly undatedCount!: number;

  @Field(() => Int, {
    description:
      "How many have a date in the period and fail the filters only because something is not known of them: the filters ask for publishers or authors, and none is recorded. They are in no bucket and no entry.",
  })
  readonly withoutCount!: number;

  @Field(() => Int, {
    description:
      "How many that match do not surely lie in one day, month or year. They count as possible only, and are left out if only what is certain is asked for.",
  })
  readonly uncertainCount!: number;

  @Field(() => Completeness, { description: "Whether all that matches is among the entries." })
  readonly completeness!: Completeness;
}
