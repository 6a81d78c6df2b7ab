import { Field, Float, Int, ObjectType } from "../../model/declare/api.js";
import { PageInfo } from "../../model/declare/connection.js";
import { declareArguments } from "../../model/declare/declare-field.js";
import { declaredConcepts } from "../../model/declare/registry.js";
import { declareUnion } from "../../model/declare/union.js";
import { declareVocabulary } from "../../model/declare/vocabulary.js";
import { Facet } from "../../model/values/facet.js";
import { searched } from "../../model/derived/searched-concepts.js";

/** What search finds: every concept that says so, by its narrower ones if it is abstract. */
export const SearchResult = declareUnion("SearchResult", "What search finds.", () =>
  searched.flatMap(({ concept }) =>
    declaredConcepts()
      .filter(({ labels, isAbstract }) => labels.includes(concept) && !isAbstract)
      .map(({ type }) => type),
  ),
);

/** What hits are counted by. */
export const SearchFacet = declareVocabulary("SearchFacet", "What hits can be counted by.", {
  KIND: "The kind of node.",
  LANGUAGE: "The language of an article; other kinds are not counted.",
  YEAR: "The year of an article, event or vote. A date that can fall into several years is counted as it is written (`2019~`). Records without a date count as `undated`. Other kinds are not counted.",
});

/** A piece of a text. */
@ObjectType("TextRange", {
  description: "A piece of a text, given by two places in UTF-16 units, as JavaScript's `slice` takes them.",
})
export class TextRange {
  @Field(() => Int, { description: "Where it starts; 0 is the start of the text." })
  readonly start!: number;

  @Field(() => Int, { description: "Where it ends; the unit at this place is not in it." })
  readonly end!: number;
}

/** Why something was found. */
@ObjectType("Highlight", { description: "A piece of a field that has words of the query." })
export class Highlight {
  @Field(() => String, {
    description:
      "The field that it is from: `title`, `summary`, `authors`, `contributions`; `claims` if a source says it of the node, `states` if the node itself says it, `references` if the node quotes it.",
  })
  readonly field!: string;

  @Field(() => String, {
    description: "The text of the field. If it is long, the part around the first match.",
  })
  readonly text!: string;

  @Field(() => [TextRange], {
    description: "Where the matching words are in `text`, in order; at least one.",
  })
  readonly matches!: readonly TextRange[];
}

/** One hit. */
@ObjectType("SearchEdge", { description: "One hit, with the cursor to go on from it." })
export class SearchEdge {
  @Field(() => SearchResult, { description: "What was found." })
  readonly node!: unknown;

  @Field(() => String, { description: "Opaque; valid for the same query with the same filter." })
  readonly cursor!: string;

  @Field(() => Float, {
    description:
      "How well it fits, above 0 and at most 1. It is 1 if its title or an identifier is the query. Words in titles and names count more than words in other text. Exact words count more than completed ones, and completed ones more than corrected ones.",
  })
  readonly score!: number;

  @Field(() => [Highlight], { description: "The matching words in their fields, titles and names first." })
  readonly highlights!: readonly Highlight[];
}

/** A page of hits. */
@ObjectType("SearchConnection", { description: "A page of what search found, best first; equal hits oldest first." })
export class SearchConnection {
  @Field(() => [SearchEdge], { description: "The hits of the page, each with score, cursor and highlights." })
  readonly edges!: readonly SearchEdge[];

  @Field(() => [SearchResult], { description: "The hits of the page without score, cursor and highlights." })
  readonly nodes!: readonly unknown[];

  @Field(() => PageInfo, { description: "Whether there are hits before and after this page." })
  readonly pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many hits there are on all pages." })
  readonly totalCount!: number;

  @Field(() => [Facet], {
    description: "Counts over all hits, not over this page; largest first, at most 100 values each.",
  })
  readonly facets!: readonly Facet[];

  @Field(() => String, {
    nullable: true,
    description: "The query as it was probably meant, if a word was found only by correcting it; else null.",
  })
  readonly didYouMean!: string | null;
}
declareArguments(SearchConnection.prototype, "facets", {
  names: { type: () => SearchFacet, isList: true, description: "Which facets; all of them if left out." },
});
