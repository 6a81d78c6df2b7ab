import { createUnionType, Field, Float, ID, Int, ObjectType } from "../declare/api.js";
import { typeNameOf } from "../declare/declare-concepts.js";
import { declareArguments } from "../declare/declare-field.js";
import { DateScalar, EDTF, LanguageTag } from "./scalars.js";
import { DateBasis, DatePrecision, FigureUnit } from "../vocabularies.js";

/** Text with its language. */
@ObjectType("LocalizedString", { description: "Text with its language." })
export class LocalizedString {
  @Field(() => String, { description: "The text." })
  readonly value!: string;

  @Field(() => LanguageTag, { description: "The language it is in." })
  readonly language!: string;

  @Field(() => Boolean, {
    description: "False for a translation, and for a title in our words: see `titleIsDescribed`.",
  })
  readonly isOriginal!: boolean;
}

/** A date as far as it is known. */
@ObjectType("UncertainDate", {
  description:
    "A date, as exactly as it is known: as written, with the earliest and the latest possible day. A day is null if it is open or unknown.",
})
export class UncertainDate {
  @Field(() => EDTF, { description: "As written." })
  readonly edtf!: string;

  @Field(() => DateScalar, { nullable: true, description: "The earliest possible day; null if it is open or unknown." })
  readonly earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The latest possible day; null if it is open or unknown." })
  readonly latest!: string | null;

  @Field(() => DatePrecision, { description: "The unit in which it is written." })
  readonly precision!: string;

  @Field(() => Boolean, {
    description:
      "True if it is approximate (`~`). Its earliest and latest day are then one unit further out on either side.",
  })
  readonly isApproximate!: boolean;

  @Field(() => Boolean, { description: "True if the source itself is in doubt (`?`)." })
  readonly isUncertain!: boolean;

  @Field(() => DateBasis, { description: "STATED by a source, or INFERRED from what sources state." })
  readonly basis!: string;

  @Field(() => String, { description: "For a reader: `about March 2019`." })
  readonly text!: string;
}
declareArguments(UncertainDate.prototype, "text", {
  language: {
    type: () => LanguageTag,
    description: "The language in which to write it; English if the program has no words for that language.",
  },
});

/** The days between which a text was published, by all that is known. */
@ObjectType("KnownBounds", {
  description:
    "The earliest and the latest day on which a text can have been first published, by all that is known: its own date; dates that other sources give; the texts that it answers, mentions, translates, makes known or takes a figure from; and the texts that do so with it. Orders, timelines, periods, chains and outlines all use these days.",
})
export class KnownBounds {
  @Field(() => DateScalar, { nullable: true, description: "The earliest possible day; null if nothing is known." })
  readonly earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The latest possible day; null if nothing is known." })
  readonly latest!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The earliest possible day, by firm evidence only: stated, neither approximate nor in doubt, and not inferred. Whatever is called certain is based on firm days.",
  })
  readonly firmEarliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The latest possible day, by firm evidence only." })
  readonly firmLatest!: string | null;

  @Field(() => [String], {
    description:
      "A sentence for each of the two days that other texts narrow down further than its own date does. It names those texts, step by step.",
  })
  readonly because!: readonly string[];

  @Field(() => [ID], { description: "The ids of the texts that those sentences name, nearest first." })
  readonly restsOn!: readonly string[];
}

/** Where a reference stands in a text. */
@ObjectType("ReferencePlace", { description: "A place in a text where it refers to something." })
export class ReferencePlace {
  @Field(() => Int, { nullable: true, description: "Position in the order of the text, from 1, if known." })
  readonly position!: number | null;

  @Field(() => String, { nullable: true, description: "Where in the text it is." })
  readonly locator!: string | null;

  @Field(() => String, { nullable: true, description: "The words that make the reference." })
  readonly quote!: string | null;
}

/** A name or number under which others list something. */
@ObjectType("Identifier", {
  description: "A name or number under which others list it, and which means nothing else.",
})
export class Identifier {
  @Field(() => String, {
    description:
      "Whose identifier it is, as recorded: `DOI`, `ISBN`, `ORCID`, `Wikidata`, the shelf marks of an archive.",
  })
  readonly scheme!: string;

  @Field(() => String, { description: "The name or number, as recorded." })
  readonly value!: string;
}

/** Days between two publications. */
@ObjectType("DayRange", { description: "A number of days: the smallest and the largest that are possible." })
export class DayRange {
  @Field(() => Int, { nullable: true, description: "The smallest; null if a date is open." })
  readonly least!: number | null;

  @Field(() => Int, { nullable: true, description: "The largest; null if a date is open." })
  readonly most!: number | null;
}

/** The least and the greatest of several numbers. */
@ObjectType("NumberRange", { description: "The smallest and the largest number that sources give." })
export class NumberRange {
  @Field(() => Float, { description: "The smallest." })
  readonly least!: number;

  @Field(() => Float, { description: "The largest." })
  readonly most!: number;
}

/** What the parts of a number in words are, wherever one is given. */
export const numberDescriptions = {
  value:
    "The number in the words, if they mean this number or one close to it: 500 for `500`, `about 500`, `nearly 500`. If `isApproximate` is true, it is not an exact count. Null if the words give only bounds: `more than 50%`, `up to 1200`, `800 or 900`.",
  lower: "It is at least this, or more than this if the words say so (`more than 50%`); null if they do not say.",
  upper: "It is at most this, or less than this if the words say so (`nearly 500`); null if they do not say.",
  isApproximate: "True if the words have `nearly`, `about` or the like.",
} as const;

/** A number that a claim states. */
@ObjectType("NumberValue", { description: "A number or its bounds, as the words give them." })
export class NumberValue {
  @Field(() => Float, {
    nullable: true,
    description: numberDescriptions.value,
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
    description: "The base: what it counts or is a share of, as the source says.",
  })
  readonly base!: string | null;

  @Field(() => Boolean, { description: numberDescriptions.isApproximate })
  readonly isApproximate!: boolean;
}

/** A date that a claim states. */
@ObjectType("DateValue", { description: "A date." })
export class DateValue {
  @Field(() => UncertainDate, { description: "The date." })
  readonly date!: UncertainDate;
}

/** Words that a claim states, where they are neither number nor date. */
@ObjectType("TextValue", { description: "Words that are neither a number nor a date." })
export class TextValue {
  @Field(() => LocalizedString, { description: "The words." })
  readonly text!: LocalizedString;
}

/** The value that a claim gives to its property. */
export type ClaimValue = NumberValue | DateValue | TextValue;
/** The same as a union of the API. */
export const ClaimValue = createUnionType({
  name: "ClaimValue",
  description: "The value that a claim gives to its property.",
  types: () => [NumberValue, DateValue, TextValue] as const,
  resolveType: typeNameOf,
});
