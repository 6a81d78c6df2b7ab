import type { SearchFilter } from "../../domain/search-filter.js";
import type { Hit } from "./find-hits.js";
import type { SearchDocument, SearchIndex } from "./search-index.js";

type Test = (document: SearchDocument) => boolean;

/** The hits that the filter lets through. */
export function narrowHits(
  index: SearchIndex,
  hits: readonly Hit[],
  filter: SearchFilter | null | undefined,
): readonly Hit[] {
  const tests = filter ? testsOf(filter) : [];
  if (tests.length === 0) return hits;
  return hits.filter(({ document }) => {
    const found = index.documents[document];
    return found !== undefined && tests.every((test) => test(found));
  });
}

function testsOf({ kinds, languages, period }: SearchFilter): readonly Test[] {
  const tests: Test[] = [];
  if (kinds) tests.push(({ kind }) => kinds.includes(kind));
  if (languages) tests.push(({ language }) => language !== null && languages.some((tag) => isIn(language, tag)));
  if (period) tests.push(liesIn(period));
  return tests;
}

/** `zh-Hans` is in `zh`. */
function isIn(language: string, tag: string): boolean {
  return language === tag || language.startsWith(`${tag}-`);
}

/** As in every other filter: the date can lie in the period, or surely does; an open end reaches as far as there are dates. */
function liesIn({ from, to, certainlyWithin }: Period): Test {
  const isAfter = (day: string | null) => !from || (day === null ? !certainlyWithin : day >= from);
  const isBefore = (day: string | null) => !to || (day === null ? !certainlyWithin : day <= to);
  return ({ isDated, earliest, latest }) =>
    isDated && (certainlyWithin ? isAfter(earliest) && isBefore(latest) : isAfter(latest) && isBefore(earliest));
}

type Period = NonNullable<SearchFilter["period"]>;
