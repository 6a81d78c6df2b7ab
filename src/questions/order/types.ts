import { Conflict } from "../../model/concepts/conflict.js";
import { Field, ObjectType } from "../../model/declare/api.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Possibility, type PossibilityName } from "../../model/vocabularies.js";

/** How two dates stand to each other. */
export const TemporalRelation = declareVocabulary(
  "TemporalRelation",
  "How the first of two things stands to the second in time.",
  {
    CERTAINLY_BEFORE:
      "Its last day is before the other's first day, and both dates are firm: stated, neither approximate nor in doubt, disputed by no source, of what took place.",
    POSSIBLY_BEFORE:
      "By the bounds of the dates, or by what else is known, it is before the other, or at the latest on the same day. But one of the dates is not firm, or they can share a day, or what is known contradicts the dates.",
    SAME_DAY: "Both are on the same day, and on that day only; both dates are firm.",
    OVERLAPS: "Either can have come first, or the one fell into the time that the other lasted.",
    POSSIBLY_AFTER:
      "By the bounds of the dates, or by what else is known, it is after the other, or at the earliest on the same day. But one of the dates is not firm, or they can share a day, or what is known contradicts the dates.",
    CERTAINLY_AFTER: "Its first day is after the other's last day, and both dates are firm.",
    UNKNOWN: "One of them has no date, and nothing else is known.",
  },
);

/** One of the terms of `TemporalRelation`. */
export type TemporalRelationName = keyof typeof TemporalRelation;

/** The order of two nodes in time. */
@ObjectType("TemporalOrder", {
  description: "The order of two things in time, by their dates and by what else is known.",
})
export class TemporalOrder {
  @Field(() => TemporalRelation, { description: "How `a` stands to `b`." })
  readonly relation!: TemporalRelationName;

  @Field(() => String, { description: "Why, in a sentence for a reader." })
  readonly because!: string;

  @Field(() => Possibility, {
    description:
      "Could `b` have answered `a`? CERTAIN: it came later, so that time allows it (which does not say that it did), or an accepted reference says that it did. IMPOSSIBLE: it came earlier, and an answer cannot precede the first day of what it answers; or `a` refers to it by accepted references and it does not refer back; or it is an event or a vote, and only texts answer.",
  })
  readonly canAnswer!: PossibilityName;

  @Field(() => [Conflict], {
    description:
      "The conflicts in which sources disagree on which of the two came first, or, of two votes, on which of their events did. While there is one, nothing about the order is certain. At most 20, by id.",
  })
  readonly conflicts!: readonly Conflict[];
}
