import { Field, Int, ObjectType } from "../declare/api.js";
import type { ConnectionTypes } from "../declare/connection.js";
import { declareArguments } from "../declare/declare-field.js";
import { declareVocabulary, type Vocabulary } from "../declare/vocabulary.js";

/** What articles are counted by. */
export const ArticleFacet = declareVocabulary("ArticleFacet", "What articles are counted by.", {
  KIND: "Kind.",
  LANGUAGE: "Language.",
  PUBLISHER: "Publication or publisher.",
  YEAR: "Year. A date that can fall into several years is counted as it is written (`2019~`). Records without a date count as `undated`.",
  MONTH:
    "Month. A date that can fall into several months is counted as it is written. Records without a date count as `undated`.",
  EVIDENCE: "How the text is known.",
  READ_EXTENT: "How much of the text was read.",
  SERIES: "Series.",
});

/** What cross-references are counted by. */
export const CrossReferenceFacet = declareVocabulary("CrossReferenceFacet", "What cross-references are counted by.", {
  TYPE: "Type.",
  STANCE: "Stance.",
  EVIDENCE: "How it is known that one refers to the other.",
});

/** One value and how many have it. */
@ObjectType("FacetBucket", { description: "One value and how many have it." })
export class FacetBucket {
  @Field(() => String, { description: "The value as a filter accepts it: an enum value, a language tag, an id." })
  readonly value!: string;

  @Field(() => String, { description: "The value for a reader." })
  readonly label!: string;

  @Field(() => Int, { description: "How many have it." })
  readonly count!: number;
}

/** Counts of a list by one of its properties, with how many no bucket counts. */
@ObjectType("Facet", {
  description:
    "Counts of a list by one property. Buckets, `withoutCount` and `omittedCount` add up to the whole list, unless a node can have several values; it then counts under each of them.",
})
export class Facet {
  @Field(() => String, { description: "The property by which the list is counted." })
  readonly name!: string;

  @Field(() => [FacetBucket], { description: "The values, most frequent first." })
  readonly buckets!: readonly FacetBucket[];

  @Field(() => Int, {
    description:
      "How many nodes of the list have no value: no publisher, no series. Nodes without a date are in the bucket `undated`.",
  })
  readonly withoutCount!: number;

  @Field(() => Int, { description: "How many have a value that is not among the hundred in `buckets`." })
  readonly omittedCount!: number;
}

/** Gives the pages of a list a field `facets` that counts by these. */
export function declareFacets<Node>({ page }: ConnectionTypes<Node>, names: Vocabulary<string>): void {
  Field(() => [Facet], {
    description: "Counts over the whole list, not over this page; largest first, at most 100 values each.",
  })(page, "facets");
  declareArguments(page, "facets", {
    names: { type: () => names, isList: true, description: "Which facets; all of them if left out." },
  });
}
