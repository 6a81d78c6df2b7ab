import type { SearchFilter } from "./search-filter.js";
import { filterHits, type Hits } from "./hits.js";
import type { Column, SearchDocument, SearchIndex } from "./search-index.js";

/** Whether the document of that number passes. */
type Test = (document: number) => boolean;

/** The hits that the filter lets through. */
export function narrowHits(index: SearchIndex, hits: Hits, filter: SearchFilter | null | undefined): Hits {
  const tests = filter ? testsOf(index, filter) : [];
  return tests.reduce(filterHits, hits);
}

function testsOf({ columns, documents }: SearchIndex, { kinds, languages, period }: SearchFilter): readonly Test[] {
  const tests: Test[] = [];
  if (kinds) tests.push(isOneOf(columns.kind, (kind) => kinds.includes(kind)));
  if (languages) tests.push(isOneOf(columns.language, (language) => languages.some((tag) => isIn(language, tag))));
  if (period) {
    const lies = liesIn(period);
    tests.push((number) => {
      const document = documents[number];
      return document !== undefined && lies(document);
    });
  }
  return tests;
}

/** Looks at each value once, and then at numbers only. */
function isOneOf({ values, codes }: Column, passes: (value: string) => boolean): Test {
  const isPassing = values.map((value) => value !== null && passes(value));
  return (document) => isPassing[codes[document] ?? 0] === true;
}

/** `zh-Hans` is in `zh`. */
function isIn(language: string, tag: string): boolean {
  return language === tag || language.startsWith(`${tag}-`);
}

/** As in every other filter: the date can lie in the period, or surely does; an open end reaches as far as there are dates. */
function liesIn({ from, to, certainlyWithin }: Period): (document: SearchDocument) => boolean {
  const isAfter = (day: string | null) => !from || (day === null ? !certainlyWithin : day >= from);
  const isBefore = (day: string | null) => !to || (day === null ? !certainlyWithin : day <= to);
  return ({ isDated, earliest, latest }) =>
    isDated && (certainlyWithin ? isAfter(earliest) && isBefore(latest) : isAfter(latest) && isBefore(earliest));
}

type Period = NonNullable<SearchFilter["period"]>;
