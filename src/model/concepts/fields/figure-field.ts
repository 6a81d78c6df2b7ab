import { numberDescriptions } from "../../values/values.js";
import type { AskedDay, DatedClaim } from "../../../rules/claims/as-of.js";
import { electorateText } from "../../../rules/claims/electorate-text.js";
import { figureAsOf } from "../../../rules/claims/figure.js";
import { claimOrder } from "../../orders/shared-orders.js";
import { Field, Float, ObjectType } from "../../declare/api.js";
import { Gathered } from "../../declare/decorators.js";
import { out, type DeclaredPath, type Step } from "../../declare/step.js";
import type { PropertyName } from "../../properties.js";
import { Agreement, FigureUnit } from "../../vocabularies.js";
import { Claim } from "../claim.js";
import { asOfArgument, KnownByThen } from "./known-by-then.js";
import { PerBase } from "./per-base.js";
import { mostExactDescription, Support, supportedByDescription } from "./support.js";

/** A figure as a reader should see it: one value by a stated rule, and all that sources say. */
@ObjectType("Figure", {
  description: "A figure for a reader: one value, chosen by a rule that is given, and everything that sources say.",
})
export class Figure {
  @Field(() => String, { description: "The words of the preferred claim." })
  readonly text!: string;

  @Field(() => Float, {
    nullable: true,
    description: `${numberDescriptions.value} Null too if the preferred claim gives no number.`,
  })
  readonly value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: numberDescriptions.lower,
  })
  readonly lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: numberDescriptions.upper,
  })
  readonly upper!: number | null;

  @Field(() => FigureUnit, { description: "The unit in which it is counted." })
  readonly unit!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The base: what it counts or is a share of, as the source says, for instance voters or members. Figures on different bases are not rivals.",
  })
  readonly base!: string | null;

  @Field(() => Boolean, { description: numberDescriptions.isApproximate })
  readonly isApproximate!: boolean;

  @Field(() => Agreement, {
    description: "How far the sources agree. Numbers on different bases are not compared: see `perBase`.",
  })
  readonly agreement!: string;

  @Field(() => PerBase, { description: "How far they agree on each base separately." })
  readonly perBase!: PerBase;

  @Field(() => String, {
    description:
      "Why this claim is shown: its rank, or the rule that chose it, with the works that state it or are more exact.",
  })
  readonly preferredBecause!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Which questions the figure comes from, if several were put to one electorate; null if its claims are about one question.",
  })
  readonly oneElectorate!: string | null;

  @Field(() => [Support], { description: supportedByDescription })
  readonly supportedBy!: readonly Support[];

  @Field(() => Claim, { nullable: true, description: mostExactDescription })
  readonly mostExact!: Claim | null;

  @Field(() => KnownByThen, {
    nullable: true,
    description: "With `asOf`: what it leaves out. Null without `asOf`.",
  })
  readonly byThen!: KnownByThen | null;

  @Field(() => [Claim], {
    description:
      "Every claim, in the order in which the sources appeared; with `asOf`, only those that were certainly known by then. At most 100.",
  })
  readonly claims!: readonly Claim[];
}

const own = (property: PropertyName): DeclaredPath => ({ property });
const ofSource = (property: PropertyName): DeclaredPath => ({ property, step: out("STATED_IN") });

/** What is read of each claim to choose the one that is shown. */
export const weighedProperties = {
  id: own("id"),
  stated: own("stated"),
  statedAs: own("statedAs"),
  valueKind: own("valueKind"),
  value: own("value"),
  lower: own("lower"),
  upper: own("upper"),
  unit: own("unit"),
  base: own("base"),
  isApproximate: own("isApproximate"),
  rank: own("rank"),
  status: own("status"),
  derivedFrom: own("derivedFromId"),
  workId: own("workId"),
  source: ofSource("id"),
  sourceTitle: ofSource("titleInProse"),
  sourceDate: ofSource("publishedKey"),
} as const;

/** The same, with the days between which its source came out. */
export const datedProperties = {
  ...weighedProperties,
  sourceFirmEarliest: ofSource("publishedFirmEarliest"),
  sourceFirmLatest: ofSource("publishedFirmLatest"),
} as const;

/** A claim of a figure, with the question that it was said of. */
interface FigureClaim extends DatedClaim {
  readonly question: string;
}

const figureProperties = { ...datedProperties, question: { property: "question", step: out("ABOUT") } } as const;

/** Declares a figure over the claims that `steps` lead to from a vote or an option of one. */
export function FigureField(
  description: string,
  steps: readonly Step[],
  where: Readonly<Record<string, string>>,
): (prototype: object, name: string | symbol) => void {
  return Gathered(() => Figure, {
    description,
    isNullable: true,
    concept: () => Claim,
    steps,
    where,
    order: claimOrder,
    properties: figureProperties,
    arguments: { asOf: asOfArgument },
    compute: (claims: readonly FigureClaim[], asked: AskedDay) => {
      const figure = figureAsOf(claims, asked);
      return figure && { ...figure, oneElectorate: electorateText(claims) };
    },
  });
}
