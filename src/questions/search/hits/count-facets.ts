import { dateFacetLabel } from "../../../rules/dates/date-facet.js";
import { LARGEST_PAGE } from "../../../model/declare/page-arguments.js";
import { findVocabulary } from "../../../model/declare/vocabulary.js";
import type { Facet } from "../../../model/values/facet.js";
import { languageName } from "../../../base/language-name.js";
import { SearchKind } from "../../../model/derived/search-kind.js";
import type { SearchFacet } from "../types.js";
import type { Hits } from "./hits.js";
import type { Column, SearchIndex } from "../inverted-index/search-index.js";

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

/** Counts the hits by facets, in the order asked; by all facets if none is named. Most frequent values first, equal ones by value.
 *  By each they are counted once, however often an answer asks. */
export function facetCounter(
  { columns }: SearchIndex,
  hits: Hits,
): (names: readonly FacetName[] | null | undefined) => readonly Facet[] {
  const counted = new Map<FacetName, Facet>();
  const count = (name: FacetName): Facet => {
    const { column, label } = rules[name];
    const { values, ...others } = countBy(columns[column], hits);
    const facet = { name, buckets: values.map(([value, count]) => ({ value, label: label(value), count })), ...others };
    counted.set(name, facet);
    return facet;
  };
  return (names) => {
    const asked = [...new Set(names ?? (Object.keys(rules) as FacetName[]))];
    return asked.map((name) => counted.get(name) ?? count(name));
  };
}

/** The most frequent values, and how many hits have none or another. */
interface Counted extends Pick<Facet, "withoutCount" | "omittedCount"> {
  readonly values: readonly (readonly [value: string, count: number])[];
}

function countBy({ values, codes }: Column, { documents }: Hits): Counted {
  const counts = new Uint32Array(values.length);
  for (const document of documents) {
    const code = codes[document] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const all = values
    .flatMap((value, code) => (value === null ? [] : [[value, counts[code] ?? 0] as const]))
    .filter(([, count]) => count > 0)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const withValue = sumOf(all);
  const shown = all.slice(0, LARGEST_PAGE);
  return { values: shown, withoutCount: documents.length - withValue, omittedCount: withValue - sumOf(shown) };
}

function sumOf(values: Counted["values"]): number {
  return values.reduce((sum, [, count]) => sum + count, 0);
}

function kindLabel(value: string): string {
  return (findVocabulary(SearchKind)?.terms[value] ?? value).replace(/\.$/, "");
}
