import { Field, InputType } from "../../model/declare/api.js";
import { PeriodInput } from "../../model/filters.js";
import { LanguageTag } from "../../model/scalars.js";
import { SearchKind } from "../../model/search-kind.js";

/** Which of what search finds. */
@InputType("SearchFilter", { description: "Which hits to give; conditions are joined by `and`." })
export class SearchFilter {
  @Field(() => [SearchKind], { nullable: true, description: "Of one of these kinds." })
  readonly kinds?: readonly string[] | null;

  @Field(() => [LanguageTag], {
    nullable: true,
    description: "Only articles in one of these languages; `zh` finds `zh-Hans` too.",
  })
  readonly languages?: readonly string[] | null;

  @Field(() => PeriodInput, {
    nullable: true,
    description: "Only what has a date in this period: articles published, events held, votes taken.",
  })
  readonly period?: PeriodInput | null;
}
