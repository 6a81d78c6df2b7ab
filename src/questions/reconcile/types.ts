import { Claim } from "../../model/concepts/claim.js";
import { Field, ObjectType } from "../../model/declare/api.js";
import { Vote } from "../../model/concepts/vote.js";

/** One sum that the figures of a vote must satisfy. */
@ObjectType("ReconciliationCheck", {
  description: "One sum that the figures of a vote must satisfy, whoever gives them.",
})
export class ReconciliationCheck {
  @Field(() => String, {
    description:
      "What is checked: `turnout-between-sources`, `options-against-turnout`, `shares-against-100`, `share-against-count` or `shares-across-bases`. There is one check for each base (of voters, of members), and one more for a source that gives all the figures itself.",
  })
  readonly name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True if some numbers that the words allow satisfy it; false if none do; null if the sources do not give enough figures to say.",
  })
  readonly holds!: boolean | null;

  @Field(() => String, { description: "The sum in words, for a reader." })
  readonly explanation!: string;

  @Field(() => [Claim], { description: "The claims whose figures were compared; empty if there were none." })
  readonly claims!: readonly Claim[];
}

/** Whether the figures of a vote add up. */
@ObjectType("VoteReconciliation", {
  description:
    "Whether the figures that sources give of a vote add up. It shows where they cannot all be right. It does not show which of them is.",
})
export class VoteReconciliation {
  @Field(() => Vote, { description: "The vote." })
  readonly vote!: Vote;

  @Field(() => [ReconciliationCheck], {
    description:
      "Every check, always in the same order. Those for which the sources do not give enough figures are there too.",
  })
  readonly checks!: readonly ReconciliationCheck[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False if a check fails. True if no check fails and at least one holds. Null if nothing could be checked. `checks` says which could be decided, and `notCompared` which figures were not compared.",
  })
  readonly isConsistent!: boolean | null;

  @Field(() => [String], {
    description:
      "A sentence for each pair of figures that were not compared, because their bases differ and no source states how large one base is beside the other. `isConsistent` says nothing about them.",
  })
  readonly notCompared!: readonly string[];
}
