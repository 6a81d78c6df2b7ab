import neo4j from "neo4j-driver";

/** Empties the database: nodes, edges, constraints and indexes. */
export async function wipeNeo4j(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  const names = async (text: string) => (await session.run(text)).records.map((record) => String(record.get("name")));
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    for (const name of await names("SHOW CONSTRAINTS YIELD name")) await session.run(`DROP CONSTRAINT \`${name}\``);
    const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const name of indexes) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await session.close();
    await driver.close();
  }
}
