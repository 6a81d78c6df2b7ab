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
      "What is checked: `turnout-between-sources`, `options-against-turnout`, `shares-against-100`, `share-against-count` or `shares-across-bases`; once for each base (of voters, of members), and once more for a source that gives all the figures itself.",
  })
  readonly name!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False if no numbers that the words allow satisfy it; true if some do; null if the sources do not give enough to say.",
  })
  readonly holds!: boolean | null;

  @Field(() => String, { description: "The sum in words, for a reader." })
  readonly explanation!: string;

  @Field(() => [Claim], { description: "The claims that it was worked out from; empty if there were none." })
  readonly claims!: readonly Claim[];
}

/** Whether the figures of a vote add up. */
@ObjectType("VoteReconciliation", {
  description:
    "Whether the figures that sources give of a vote add up. It shows where they cannot all be right, not which one is.",
})
export class VoteReconciliation {
  @Field(() => Vote, { description: "The vote." })
  readonly vote!: Vote;

  @Field(() => [ReconciliationCheck], {
    description: "Every check, also those for which the sources do not give enough; always in the same order.",
  })
  readonly checks!: readonly ReconciliationCheck[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "False if a check fails. True if none fails and at least one holds: `checks` tell how many could be decided, and on what, and `notCompared` tells what was not compared. Null if nothing could be checked.",
  })
  readonly isConsistent!: boolean | null;

  @Field(() => [String], {
    description:
      "Figures that `isConsistent` says nothing about, a sentence each: their bases differ, and no source states how one stands to the other.",
  })
  readonly notCompared!: readonly string[];
}
