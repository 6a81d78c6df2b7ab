import { dateFacetLabel } from "../../rules/dates/date-facet.js";
import { LARGEST_PAGE } from "../../model/declare/page-arguments.js";
import { findVocabulary } from "../../model/declare/vocabulary.js";
import type { Facet } from "../../model/facet.js";
import { languageName } from "../../rules/text/language-tag.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import type { SearchFacet } from "./types.js";
import type { Hits } from "./hits.js";
import type { Column, SearchIndex } from "./search-index.js";

interface FacetRule {
  readonly column: keyof SearchIndex["columns"];
  readonly label: (value: string) => string;
}

const rules: Readonly<Record<keyof typeof SearchFacet, FacetRule>> = {
  KIND: { column: "kind", label: kindLabel },
  LANGUAGE: { column: "language", label: (value) => languageName(value, "en") },
  YEAR: { column: "year", label: dateFacetLabel },
};

type FacetName = keyof typeof SearchFacet;

/** Counts the hits by facets, in the order asked; by all facets where none is named. Most frequent values first, equal ones by value.
 *  By each they are counted once, however often an answer asks. */
export function facetCounter(
  { columns }: SearchIndex,
  hits: Hits,
): (names: readonly FacetName[] | null | undefined) => readonly Facet[] {
  const counted = new Map<FacetName, Facet>();
  const count = (name: FacetName): Facet => {
    const { column, label } = rules[name];
    const buckets = countBy(columns[column], hits).map(([value, count]) => ({ value, label: label(value), count }));
    const facet = { name, buckets };
    counted.set(name, facet);
    return facet;
  };
  return (names) => {
    const asked = [...new Set(names ?? (Object.keys(rules) as FacetName[]))];
    return asked.map((name) => counted.get(name) ?? count(name));
  };
}

/** What has no value is not counted. */
function countBy({ values, codes }: Column, { documents }: Hits): readonly (readonly [value: string, count: number])[] {
  const counts = new Uint32Array(values.length);
  for (const document of documents) {
    const code = codes[document] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return values
    .flatMap((value, code) => (value === null ? [] : [[value, counts[code] ?? 0] as const]))
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, LARGEST_PAGE);
}

function kindLabel(value: string): string {
  return (findVocabulary(SearchKind)?.terms[value] ?? value).replace(/\.$/, "");
}
