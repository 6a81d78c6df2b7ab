import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { GraphSchema } from "../../../src/engine/engine.js";

/** Empties the database: nodes and edges, and where the last suite had another schema, constraints and indexes, too. */
export async function wipeNeo4j(uri: string, home: string, schema: GraphSchema | undefined): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  const names = async (text: string) => (await session.run(text)).records.map((record) => String(record.get("name")));
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    if (!isAnotherSchema(home, JSON.stringify(schema ?? null))) return;
    for (const name of await names("SHOW CONSTRAINTS YIELD name")) await session.run(`DROP CONSTRAINT \`${name}\``);
    const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const name of indexes) await session.run(`DROP INDEX \`${name}\``);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Remembers the schema beside the server, as the next suite may run in another worker. */
function isAnotherSchema(home: string, schema: string): boolean {
  const path = join(home, "schema-of-the-last-suite.json");
  if (existsSync(path) && readFileSync(path, "utf8") === schema) return false;
  writeFileSync(path, schema);
  return true;
}
