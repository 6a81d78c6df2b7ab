import neo4j from "neo4j-driver";
import type { BareNeo4j, BareRow } from "./bare-driver.js";

/** The full-text index over the titles of articles. */
export const titleIndex = "bench_search_title";

/** The official driver with `session.run`, its cheapest way to ask. */
export function bareNeo4j(uri: string): BareNeo4j {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
  });
  const run = async (text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly BareRow[]> => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const { records } = await session.run(text, toIntegers(parameters));
      return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
    } finally {
      await session.close();
    }
  };
  return {
    name: "neo4j",
    run,
    async prepareSearch() {
      await driver.executeQuery(
        `CREATE FULLTEXT INDEX ${titleIndex} IF NOT EXISTS FOR (n:Article) ON EACH [n.searchTitle]
         OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
      );
      await driver.executeQuery("CALL db.awaitIndexes(300)");
    },
    search: ({ terms, limit, text }) =>
      run(
        `CALL db.index.fulltext.queryNodes('${titleIndex}', $lucene, {limit: $limit}) YIELD node
WITH collect(node.id) AS ids ${text.replaceAll("$ids", "ids")}`,
        { lucene: terms.map((term) => `+${term}`).join(" "), limit },
      ),
    close: () => driver.close(),
  };
}

function toIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === "number" ? neo4j.int(value) : value]),
  );
}
