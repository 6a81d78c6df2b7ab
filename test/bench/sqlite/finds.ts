import { fold } from "../questions/search.js";
import { spansIn } from "../questions/timeline.js";
import type { AskSqlite } from "./open-sqlite.js";
import type { SqliteFile } from "./sqlite-file.js";

/** What is found by an index: words of titles, and times. */
export function askFinds(file: SqliteFile): Readonly<Record<string, AskSqlite>> {
  const search = file.rows(
    "SELECT a.id, a.title FROM Word w CROSS JOIN Article a ON a.n = w.rowid WHERE w.searchTitle MATCH ? LIMIT 20",
  );
  const timeline = file.rows<readonly unknown[]>(
    `SELECT id, publishedKey, title, published, publishedBasis, publishedEarliest, publishedLatest, publishedFirmEarliest, publishedFirmLatest
     FROM Article WHERE publishedSpan IN (SELECT value FROM json_each(?))
     AND (publishedLatest IS NULL OR publishedLatest >= ?) AND (publishedEarliest IS NULL OR publishedEarliest <= ?)
     ORDER BY publishedKey, id`,
  );
  return {
    search: ({ query }) => {
      const terms = fold(String(query)).split(" ");
      return search(terms.map((term) => `"${term}"`).join(" AND "));
    },
    timeline: ({ from, to }) => {
      const spans = JSON.stringify(spansIn(String(from), String(to)));
      return timeline(spans, String(from), String(to));
    },
  };
}
