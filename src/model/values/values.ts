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
    "A date, as exact as it is known: what was written, and the first and last day it can be. A bound is null if it is open or unknown.",
})
export class UncertainDate {
  @Field(() => EDTF, { description: "As written." })
  readonly edtf!: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day it can be; null if nothing says." })
  readonly earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day it can be; null if nothing says." })
  readonly latest!: string | null;

  @Field(() => DatePrecision, { description: "The unit it is written in." })
  readonly precision!: string;

  @Field(() => Boolean, {
    description: "True if it is approximate (`~`); its bounds are then one unit wider on either side.",
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
    description: "The language to write it in; English if no words are kept for that language.",
  },
});

/** The days between which a text was published, by all that is known. */
@ObjectType("KnownBounds", {
  description:
    "The days between which a text was first published, by all that is known: its own date; dates that other sources give; what it answers, mentions, translates, makes known or takes a figure from; and what does so to it. Orders, timelines, periods, chains and outlines all use these days.",
})
export class KnownBounds {
  @Field(() => DateScalar, { nullable: true, description: "The first day it can have been; null if nothing says." })
  readonly earliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day it can have been; null if nothing says." })
  readonly latest!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The first day, by firm evidence alone: stated, neither approximate nor in doubt, and not inferred. Whatever is called certain rests on it.",
  })
  readonly firmEarliest!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The last day, by firm evidence alone." })
  readonly firmLatest!: string | null;

  @Field(() => [String], {
    description:
      "For each of the two days that other texts set closer than its own date does: a sentence that names those texts, step by step.",
  })
  readonly because!: readonly string[];

  @Field(() => [ID], { description: "The ids of the texts that those sentences name, nearest first." })
  readonly restsOn!: readonly string[];
}

/** Where a reference stands in a text. */
@ObjectType("ReferencePlace", { description: "A place in a text where it refers to something." })
export class ReferencePlace {
  @Field(() => Int, { nullable: true, description: "Place in the order of the text, from 1, if known." })
  readonly position!: number | null;

  @Field(() => String, { nullable: true, description: "Where in the text it is." })
  readonly locator!: string | null;

  @Field(() => String, { nullable: true, description: "The words that refer." })
  readonly quote!: string | null;
}

/** A name or number under which others list something. */
@ObjectType("Identifier", {
  description: "A name or number under which others list it, so that nothing else can be meant.",
})
export class Identifier {
  @Field(() => String, {
    description: "Whose it is, as recorded: `DOI`, `ISBN`, `ORCID`, `Wikidata`, the shelf marks of an archive.",
  })
  readonly scheme!: string;

  @Field(() => String, { description: "The name or number, as recorded." })
  readonly value!: string;
}

/** Days between two publications. */
@ObjectType("DayRange", { description: "A number of days, as the least and the most it can be." })
export class DayRange {
  @Field(() => Int, { nullable: true, description: "The least; null if a date is open." })
  readonly least!: number | null;

  @Field(() => Int, { nullable: true, description: "The most; null if a date is open." })
  readonly most!: number | null;
}

/** The least and the greatest of several numbers. */
@ObjectType("NumberRange", { description: "The least and the greatest number that sources give." })
export class NumberRange {
  @Field(() => Float, { description: "The least." })
  readonly least!: number;

  @Field(() => Float, { description: "The greatest." })
  readonly most!: number;
}

/** What the parts of a number in words are, wherever one is given. */
export const numberDescriptions = {
  value:
    "The number that the words name, if they mean it or one close to it: 500 for `500`, `about 500`, `nearly 500`. If `isApproximate` is true, it is not the number counted. Null if the words only give bounds: `more than 50%`, `up to 1200`, `800 or 900`.",
  lower: "It is at least this, or more than this if the words say so (`more than 50%`); null if they do not say.",
  upper: "It is at most this, or less than this if the words say so (`nearly 500`); null if they do not say.",
  isApproximate: "True if the words are `nearly`, `about` and the like.",
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

  @Field(() => FigureUnit, { description: "In what it is counted." })
  readonly unit!: string;

  @Field(() => String, { nullable: true, description: "Of what it is a count or share, as the source says." })
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

/** What a claim sets its property to. */
export type ClaimValue = NumberValue | DateValue | TextValue;
/** The same as a union of the API. */
export const ClaimValue = createUnionType({
  name: "ClaimValue",
  description: "What a claim sets its property to.",
  types: () => [NumberValue, DateValue, TextValue] as const,
  resolveType: typeNameOf,
});
