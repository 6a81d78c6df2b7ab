import type { Session } from "neo4j-driver";
import { identifier, render } from "../../cypher/cypher.js";
import type { GraphSchema, SchemaKey } from "../engine.js";

/** Makes what is missing, and waits until it can be used. */
export async function prepareSchema(session: Session, schema: GraphSchema): Promise<void> {
  for (const key of schema.keys) await session.run(keyStatement(key));
  await session.run("CALL db.awaitIndexes(300)");
}

/** A unique constraint brings its own index. */
function keyStatement({ label, property, isUnique }: SchemaKey): string {
  const name = `${nameOf(label)}_${nameOf(property)}`;
  return isUnique
    ? `CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${nameOf(label)}) REQUIRE n.${nameOf(property)} IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${nameOf(label)}) ON (n.${nameOf(property)})`;
}

/** @throws UnsafeIdentifierError */
function nameOf(name: string): string {
  return render(identifier(name)).text;
}
