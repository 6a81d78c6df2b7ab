import { claimOrder } from "../orders/shared-orders.js";
import { Computed, Concept, Property, Relation } from "../declare/decorators.js";
import { related } from "../declare/needs.js";
import { into, out } from "../declare/step.js";
import { Node } from "../node.js";
import { VoteOptionKind } from "../vocabularies.js";
import { Claim } from "./claim.js";
import { type Figure, FigureField } from "./fields/figure-field.js";
import { Vote } from "./vote.js";

/** What one could vote for, or a share of what came out. */
@Concept(
  "VoteOption",
  "One option of a vote, or one part of its result. CHOICE: a voter could choose it instead of the others. COMPOSITION: it is a share of those who were elected or who voted.",
  { prefix: "vote-option", implements: () => Node, isNumbered: true },
)
export class VoteOption extends Node {
  @Property(() => String, { description: "The option. If sources word it in different ways, it is in our words." })
  readonly label!: string;

  @Property(() => VoteOptionKind, { description: "What its figure is a share of: see VoteOptionKind." })
  readonly kind!: string;

  @Relation(() => Vote, { description: "The question it belongs to.", cardinality: "one", steps: [out("OPTION_OF")] })
  readonly vote!: Vote;

  @FigureField("How many or what share chose it, with the claim of every source.", [into("ON_OPTION")], {})
  readonly figure!: Figure | null;

  @Computed(() => String, {
    description: "The wordings of the sources, each once, oldest first.",
    isList: true,
    needs: { claims: related<{ readonly optionWording: string | null }>("claims", "optionWording") },
    compute: ({ claims }) => [
      ...new Set(claims.flatMap(({ optionWording }) => (optionWording === null ? [] : [optionWording]))),
    ],
  })
  readonly wordings!: readonly string[];

  @Relation(() => Claim, {
    description: "What sources state about it. At most 100.",
    cardinality: "list",
    steps: [into("ON_OPTION")],
    order: claimOrder,
  })
  readonly claims!: readonly Claim[];
}
