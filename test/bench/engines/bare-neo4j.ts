import neo4j from "neo4j-driver";
import type { Bare, BareDriver, BareRow } from "./bare-driver.js";

/** The full-text index over the titles of articles. */
export const titleIndex = "bench_search_title";

/** The official driver with `session.run`, its cheapest way to ask, over a full graph: makes the full-text index that search needs. */
export async function bareNeo4j(uri: string): Promise<Bare> {
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
  const asked: BareDriver = {
    run,
    search: ({ terms, limit, text }) =>
      run(
        `CALL db.index.fulltext.queryNodes('${titleIndex}', $lucene, {limit: $limit}) YIELD node
WITH collect(node.id) AS ids ${text.replaceAll("$ids", "ids")}`,
        { lucene: terms.map((term) => `+${term}`).join(" "), limit },
      ),
  };
  await driver.executeQuery(
    `CREATE FULLTEXT INDEX ${titleIndex} IF NOT EXISTS FOR (n:Article) ON EACH [n.searchTitle]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  );
  await driver.executeQuery("CALL db.awaitIndexes(300)");
  return {
    name: "bare driver",
    isTimedToAnswer: false,
    ask: (question, variables) => question.askNeo4j(asked, variables),
    close: () => driver.close(),
  };
}

function toIntegers(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === "number" ? neo4j.int(value) : value]),
  );
}
