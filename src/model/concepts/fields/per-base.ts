import { Field, ObjectType } from "../../declare/api.js";
import { NumberRange } from "../../values/values.js";
import { Agreement, BaseComparison, FigureUnit } from "../../vocabularies.js";
import { Claim } from "../claim.js";

/** The figures on one base, in one unit. */
@ObjectType("FiguresOnBase", { description: "The numbers on one base, in one unit." })
export class FiguresOnBase {
  @Field(() => String, {
    nullable: true,
    description: "The base: what they count or are a share of; null if no source says.",
  })
  readonly base!: string | null;

  @Field(() => FigureUnit, { description: "The unit in which they are counted." })
  readonly unit!: string;

  @Field(() => Agreement, { description: "How far they agree." })
  readonly agreement!: string;

  @Field(() => NumberRange, {
    nullable: true,
    description: "The smallest and the largest of them, not counting echoes; null if there are only echoes.",
  })
  readonly spread!: NumberRange | null;

  @Field(() => [Claim], { description: "The claims that give them, including echoes." })
  readonly claims!: readonly Claim[];
}

/** Figures by what they are counted of. */
@ObjectType("PerBase", {
  description:
    "Figures grouped by their base, which is what they count or are a share of. A share of voters and a share of members are not compared.",
})
export class PerBase {
  @Field(() => BaseComparison, { description: "Whether all of them could be compared." })
  readonly comparison!: string;

  @Field(() => String, { description: "The same in a sentence, with the bases." })
  readonly explanation!: string;

  @Field(() => [FiguresOnBase], { description: "Each base separately, in the order in which sources appeared." })
  readonly figures!: readonly FiguresOnBase[];
}
