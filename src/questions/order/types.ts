import { Conflict } from "../../model/concepts/conflict.js";
import { Field, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Possibility, type PossibilityName } from "../../model/vocabularies.js";

/** How two dates stand to each other. */
export const TemporalRelation = declareVocabulary(
  "TemporalRelation",
  "Whether the first of two nodes came before or after the second.",
  {
    CERTAINLY_BEFORE:
      "Its last day is before the other's first day, and both dates are firm: they are stated, they are neither approximate nor in doubt, no source disputes them, and they are dates of what took place.",
    POSSIBLY_BEFORE:
      "By the bounds of the dates, or by other facts, it came before the other, or at the latest on the same day. But one of the dates is not firm, or they can share a day, or the other facts contradict the dates.",
    SAME_DAY: "Both were on the same day, and on that day only; both dates are firm.",
    OVERLAPS: "Either can have come first, or one fell into the time that the other lasted.",
    POSSIBLY_AFTER:
      "By the bounds of the dates, or by other facts, it came after the other, or at the earliest on the same day. But one of the dates is not firm, or they can share a day, or the other facts contradict the dates.",
    CERTAINLY_AFTER: "Its first day is after the other's last day, and both dates are firm.",
    UNKNOWN: "One of them has no date, and no other fact says which came first.",
  },
);

/** One of the terms of `TemporalRelation`. */
export type TemporalRelationName = keyof typeof TemporalRelation;

/** The order of two nodes in time. */
@ObjectType("TemporalOrder", {
  description: "The order of two nodes in time, by their dates and by the references between texts.",
})
export class TemporalOrder {
  @Field(() => TemporalRelation, { description: "Whether `a` came before or after `b`." })
  readonly relation!: TemporalRelationName;

  @Field(() => String, { description: "Why, in a sentence for a reader." })
  readonly because!: string;

  @Field(() => Possibility, {
    description:
      "Could `b` have answered `a`? CERTAIN: `b` came later, so time allows it (this does not say that it did), or an accepted reference says that it did. IMPOSSIBLE: `b` came before the first day of `a`; or `a` refers to `b` by accepted references, and `b` does not refer to `a`; or `b` is an event or a vote, and only texts answer.",
  })
  readonly canAnswer!: PossibilityName;

  @Field(() => [Conflict], {
    description:
      "The conflicts in which sources disagree on which of the two came first or, for two votes, on which of their events did. If there is one, nothing about the order is certain. At most 20, by id.",
  })
  readonly conflicts!: readonly Conflict[];
}
