import { declareFilter } from "../../model/declare/filter.js";
import type { HasLanguage, IsOneOf, OverlapsPeriod } from "../../model/filters/condition.js";
import { filterCosts } from "../../model/filters/filter-costs.js";
import { PeriodInput } from "../../model/filters/inputs/period-input.js";
import { LanguageTag } from "../../model/values/scalars.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import type { SearchIndex } from "./inverted-index/search-index.js";

/** What can be asked of a document of the index: of one of its columns, or of its only date. */
export type SearchCondition =
  | (IsOneOf<keyof SearchIndex["columns"]> & { readonly standsFor?: never })
  | HasLanguage<keyof SearchIndex["columns"]>
  | OverlapsPeriod<"date">;

/** Which of what search finds. */
export const SearchFilter = declareFilter<SearchCondition>(
  "SearchFilter",
  "Which hits to give; conditions are joined by `and`.",
  {
    kinds: {
      type: () => SearchKind,
      isList: true,
      description: "Of one of these kinds.",
      condition: { operator: "isOneOf", property: "kind" },
      cost: filterCosts.nothing,
    },
    languages: {
      type: () => LanguageTag,
      isList: true,
      description:
        "Only articles in one of these languages; `zh` finds `zh-Hans` too, and so does `zh-CN`, which means the same by CLDR.",
      condition: { operator: "hasLanguage", property: "language" },
      cost: filterCosts.nothing,
    },
    period: {
      type: () => PeriodInput,
      description: "Only what has a date in this period: articles published, events held, votes taken.",
      condition: { operator: "overlapsPeriod", bounds: "date" },
      cost: filterCosts.nothing,
    },
  },
);
