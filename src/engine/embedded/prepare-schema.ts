import type { GrafeoDB } from "@grafeo-db/js";
import { cypher, identifier, render, type Fragment } from "../../cypher/cypher.js";
import type { GraphSchema, SchemaKey } from "../engine.js";
import { ConstraintViolationError } from "../errors.js";

/** Makes what is missing. A unique key needs both: the constraint alone looks through all nodes at each write. */
export async function prepareSchema(graph: GrafeoDB, schema: GraphSchema): Promise<void> {
  for (const key of schema.keys) await prepareKey(graph, key);
}

async function prepareKey(graph: GrafeoDB, key: SchemaKey): Promise<void> {
  const label = identifier(key.label);
  const property = identifier(key.property);
  const name = identifier(`${key.label}_${key.property}`);
  await run(graph, cypher`CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  if (!key.isUnique) return;
  await requireDistinct(graph, key);
  const unique = identifier(`${key.label}_${key.property}_unique`);
  await run(graph, cypher`CREATE CONSTRAINT ${unique} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`);
}

/** The library takes a constraint that the graph breaks already. */
async function requireDistinct(graph: GrafeoDB, { label, property }: SchemaKey): Promise<void> {
  const found = await run(
    graph,
    cypher`MATCH (n:${identifier(label)}) WITH n.${identifier(property)} AS value, count(*) AS times
WHERE times > 1 AND value IS NOT NULL RETURN value AS value LIMIT 1`,
  );
  const [row] = found.rows();
  if (row !== undefined) {
    throw new ConstraintViolationError(`several ${label} nodes have the ${property} ${JSON.stringify(row[0])}.`);
  }
}

function run(graph: GrafeoDB, statement: Fragment): ReturnType<GrafeoDB["executeCypher"]> {
  return graph.executeCypher(render(statement).text);
}
