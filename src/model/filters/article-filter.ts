import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { into, out } from "../declare/step.js";
import { LanguageTag, URLScalar } from "../values/scalars.js";
import { ArticleEvidence, ArticleKind, ReadExtent } from "../vocabularies.js";
import { signers } from "./signers.js";
import { filterCosts } from "./filter-costs.js";
import { identifiersField } from "./inputs/identifiers-field.js";
import { OutBeforeInput } from "./inputs/out-before-input.js";
import { PeriodInput } from "./inputs/period-input.js";

/** Which articles. */
export const ArticleFilter = declareFilter("ArticleFilter", "Which articles to give; conditions are joined by `and`.", {
  kinds: {
    type: () => ArticleKind,
    isList: true,
    description: "Of one of these kinds.",
    condition: { operator: "isOneOf", property: "kind" },
    cost: filterCosts.property,
  },
  languages: {
    type: () => LanguageTag,
    isList: true,
    description:
      "In one of these languages. `zh` also finds `zh-Hans`, and so does `zh-CN`, which means the same according to CLDR.",
    condition: { operator: "hasLanguage", property: "languageRanges" },
    cost: filterCosts.text,
  },
  publishers: {
    type: () => ID,
    isList: true,
    description: "Published by one of these organizations.",
    // Thousands of articles may have one publisher: no place to begin a list.
    condition: { operator: "reaches", step: out("PUBLISHED_BY"), label: "Organization", mayBeUnknown: true },
    cost: filterCosts.edge,
  },
  series: {
    type: () => ID,
    isList: true,
    description: "In one of these series.",
    condition: { operator: "reaches", step: out("IN_SERIES"), label: "Series" },
    cost: filterCosts.edge,
  },
  published: {
    type: () => PeriodInput,
    description: "Published in this period.",
    condition: { operator: "overlapsPeriod", bounds: "published" },
    cost: filterCosts.period,
  },
  outBefore: {
    type: () => OutBeforeInput,
    description:
      "Published before another text, certainly or possibly, so that the author of that text could have read it. Texts that came later or have no date are left out; `possibilities` can ask for them too. This uses known days and direct references. For a single pair, `order` may know more, because it follows chains of references.",
    condition: { operator: "outBefore" },
    cost: filterCosts.answers,
  },
  evidence: {
    type: () => ArticleEvidence,
    isList: true,
    description: "Known in one of these ways.",
    condition: { operator: "isOneOf", property: "evidence" },
    cost: filterCosts.property,
  },
  readExtents: {
    type: () => ReadExtent,
    isList: true,
    description: "Read to one of these extents.",
    condition: { operator: "isOneOf", property: "readExtent" },
    cost: filterCosts.property,
  },
  authors: {
    type: () => ID,
    isList: true,
    description: "Written by one of these people or organizations.",
    condition: { operator: "reaches", step: into("WROTE"), isSelective: true, mayBeUnknown: true },
    cost: filterCosts.edge,
  },
  signatories: {
    type: () => ID,
    isList: true,
    description: "Signed by one of these people or organizations.",
    condition: { operator: "reaches", step: into("SIGNED"), ...signers.ofTexts, isSelective: true },
    cost: filterCosts.edge,
  },
  contributors: {
    type: () => ID,
    isList: true,
    description: "Translated, edited, spoken and so on by one of these people or organizations, in any role.",
    condition: { operator: "reaches", step: into("CONTRIBUTED"), isSelective: true },
    cost: filterCosts.edge,
  },
  url: {
    type: () => URLScalar,
    description: "At this address, as `url` or in `alsoAt`.",
    condition: {
      operator: "hasElement",
      property: "addressKeys",
    },
    cost: filterCosts.text,
  },
  identifiers: identifiersField,
  titleContains: {
    type: () => String,
    description: "With these words in the title, as printed; case and accents do not matter.",
    condition: { operator: "containsText", property: "titleKey" },
    cost: filterCosts.text,
  },
  hasResponses: {
    type: () => Boolean,
    description: "True: only texts that some article in the corpus answers. False: only texts that none answers.",
    condition: {
      operator: "exists",
      step: into("REFERS_TO"),
      label: "Article",
      edge: { response: true },
    },
    cost: filterCosts.answers,
  },
  isResponse: {
    type: () => Boolean,
    description: "True: only texts that answer some article. False: only texts that answer none.",
    condition: {
      operator: "exists",
      step: out("REFERS_TO"),
      label: "Article",
      edge: { response: true },
    },
    cost: filterCosts.answers,
  },
});
