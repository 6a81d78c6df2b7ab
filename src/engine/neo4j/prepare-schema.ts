import type { Session } from "neo4j-driver";
import { identifier, render } from "../../cypher/cypher.js";
import type { GraphSchema, SchemaKey } from "../engine.js";
import { searchIndexes, type SearchIndex } from "../search-indexes.js";
import { searchIndexName } from "./search-text.js";

/** Cuts at blanks and nowhere else, as our own code has done before. */
const analyzer = "whitespace";

/** Makes what is missing, and waits until it can be used. A search index that covers something else by now is made anew. */
export async function prepareSchema(session: Session, schema: GraphSchema): Promise<void> {
  for (const key of schema.keys) await session.run(keyStatement(key));
  for (const index of searchIndexes(schema)) await prepareSearch(session, index);
  await session.run("CALL db.awaitIndexes(300)");
}

/** A unique constraint brings its own index. */
function keyStatement({ label, property, isUnique }: SchemaKey): string {
  const name = `${nameOf(label)}_${nameOf(property)}`;
  return isUnique
    ? `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${nameOf(label)}) REQUIRE n.${nameOf(property)} IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${nameOf(label)}) ON (n.${nameOf(property)})`;
}

async function prepareSearch(session: Session, index: SearchIndex): Promise<void> {
  const { labels, properties } = index;
  const name = searchIndexName(index.name);
  const shown = await session.run(
    "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes, properties, options WHERE name = $name RETURN labelsOrTypes, properties, options",
    { name },
  );
  const [current] = shown.records.map((record) => ({
    labels: record.get("labelsOrTypes") as string[],
    properties: record.get("properties") as string[],
    options: JSON.stringify(record.get("options")),
  }));
  if (current !== undefined) {
    const isSame = isSameSet(current.labels, labels) && isSameSet(current.properties, properties);
    if (isSame && current.options.includes(`"${analyzer}"`)) return;
    await session.run(`DROP INDEX ${nameOf(name)}`);
  }
  const each = properties.map((property) => `n.${nameOf(property)}`).join(", ");
  await session.run(
    `CREATE FULLTEXT INDEX ${nameOf(name)} FOR (n:${labels.map(nameOf).join("|")}) ON EACH [${each}]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`,
  );
}

/** @throws UnsafeIdentifierError */
function nameOf(name: string): string {
  return render(identifier(name)).text;
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
