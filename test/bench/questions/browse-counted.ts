import { strict as assert } from "node:assert";
import { checkList, listFields, listText, pageSize, toList, type ListRow } from "./browse.js";
import { withoutFingerprints } from "./cursor.js";
import type { Question } from "./question.js";

const facet = "ORDER BY c DESC, v LIMIT 100 RETURN collect([v, t, c])";
const text = `CALL () { MATCH (n:Article) RETURN count(n) AS total }
CALL () { MATCH (n:Article) WITH n.kind AS v, n.kind AS t, count(*) AS c ${facet} AS kinds }
CALL () { MATCH (n:Article) WITH n.language AS v, n.language AS t, count(*) AS c ${facet} AS languages }
CALL () { MATCH (o:Organization) WITH o.id AS v, o.name AS t, COUNT { MATCH (o)<-[:PUBLISHED_BY]-(:Article) } AS c WHERE c > 0 WITH v, t, c ${facet} AS publishers }
CALL () { MATCH (n:Article) WITH n.publishedYear AS v, n.publishedYear AS t, count(*) AS c ${facet} AS years }
CALL () { ${listText
  .replace("RETURN a.publishedKey AS sortKey", "RETURN collect([a.publishedKey")
  .replace(/ AS (id|kind|language|title|published)\b/gu, "")
  .replace("targets AS refs", "targets]) AS list")} }
RETURN total AS c0, kinds AS c1, languages AS c2, publishers AS c3, years AS c4, list AS c5`;

type Buckets = readonly (readonly [value: string, label: string, count: number])[];
type CountedRow = readonly [
  total: number,
  kinds: Buckets,
  languages: Buckets,
  publishers: Buckets,
  years: Buckets,
  list: readonly ListRow[],
];

/** A dashboard pages through the corpus with facets. */
export const browseCounted: Question = {
  name: "browse-counted",
  title: "The same with total and four facets",
  document: `query BrowseArticles($first: Int) {
  articles(first: $first) {
    totalCount
    facets(names: [KIND, LANGUAGE, PUBLISHER, YEAR]) { name buckets { value label count } }
    ${listFields}
  }
}`,
  root: "articles",
  samples: () => [{ first: pageSize }],
  askNeo4j: (driver) => driver.run(text, { limit: pageSize + 1 }),
  shape([row]) {
    const [totalCount, kinds, languages, publishers, years, list] = row as unknown as CountedRow;
    const facets = [
      { name: "KIND", buckets: toBuckets(kinds, toWords) },
      { name: "LANGUAGE", buckets: toBuckets(languages, (_label, tag) => languageNames.of(tag) ?? tag) },
      { name: "PUBLISHER", buckets: toBuckets(publishers) },
      { name: "YEAR", buckets: toBuckets(years, yearLabel) },
    ];
    return { articles: { totalCount, facets, ...toList(list) } };
  },
  check(data, variables, model) {
    checkList(data, variables, model);
    const { totalCount, facets } = (data as { readonly articles: Counted }).articles;
    assert.equal(totalCount, model.value.articles.length);
    for (const { name, buckets } of facets) {
      const counted = buckets.reduce((sum, { count }) => sum + count, 0);
      const all = name === "PUBLISHER" ? model.value.articles.filter(isPublished).length : totalCount;
      // A facet shows a hundred values.
      assert.ok(counted === all || (buckets.length === 100 && counted < all), `${name}: ${counted} of ${all}`);
    }
    function isPublished({ publisher }: { readonly publisher: string }): boolean {
      return model.value.publishers[publisher] !== undefined;
    }
  },
  comparable: withoutFingerprints,
};

interface Counted {
  readonly totalCount: number;
  readonly facets: readonly { readonly name: string; readonly buckets: readonly { readonly count: number }[] }[];
}

const languageNames = new Intl.DisplayNames(["en"], { type: "language" });

function toBuckets(rows: Buckets, toLabel: (label: string, value: string) => string = (label) => label) {
  return rows.map(([value, label, count]) => ({ value, label: toLabel(label, value), count }));
}

function toWords(term: string): string {
  const words = term.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function yearLabel(year: string): string {
  return year.endsWith("~") ? `about ${year.slice(0, -1)}` : year;
}
