import { LARGEST_PAGE } from "../../domain/declare/page-arguments.js";
import { findVocabulary } from "../../domain/declare/vocabulary.js";
import type { Facet } from "../../domain/facet.js";
import { languageName } from "../../domain/language-tag.js";
import { SearchKind } from "../../domain/search-kind.js";
import type { SearchFacet } from "../../domain/search-result.js";
import { dateText, readUncertainDate } from "../../domain/uncertain-date.js";
import type { Hit } from "./find-hits.js";
import type { SearchDocument, SearchIndex } from "./search-index.js";

interface FacetRule {
  /** `null` where the document is not counted. */
  readonly value: (document: SearchDocument) => string | null;
  readonly label: (value: string) => string;
}

const rules: Readonly<Record<keyof typeof SearchFacet, FacetRule>> = {
  KIND: { value: ({ kind }) => kind, label: kindLabel },
  LANGUAGE: { value: ({ language }) => language, label: (value) => languageName(value, "en") },
  YEAR: { value: ({ year }) => year, label: yearLabel },
};

/** The hits counted by each facet, in the order asked; all facets where none is named. Most frequent values first, equal ones by value. */
export function countFacets(
  index: SearchIndex,
  hits: readonly Hit[],
  names: readonly (keyof typeof SearchFacet)[] | null | undefined,
): readonly Facet[] {
  const asked = [...new Set(names ?? (Object.keys(rules) as (keyof typeof rules)[]))];
  return asked.map((name) => ({ name, buckets: countBy(index, hits, rules[name]) }));
}

function countBy(index: SearchIndex, hits: readonly Hit[], { value, label }: FacetRule): Facet["buckets"] {
  const counts = new Map<string, number>();
  for (const { document } of hits) {
    const found = index.documents[document];
    const counted = found === undefined ? null : value(found);
    if (counted !== null) counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, LARGEST_PAGE)
    .map(([counted, count]) => ({ value: counted, label: label(counted), count }));
}

function kindLabel(value: string): string {
  return (findVocabulary(SearchKind)?.terms[value] ?? value).replace(/\.$/, "");
}

function yearLabel(value: string): string {
  return value === "undated" ? value : dateText(readUncertainDate(value), "en");
}
