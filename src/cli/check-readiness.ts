import { cypher, toQuery } from "../cypher/cypher.js";
import type { Engine } from "../engine/engine.js";
import type { Readiness } from "../server/readiness.js";

/** Ready when the engine answers and its graph holds a corpus. @throws what the engine throws */
export async function checkReadiness(engine: Engine): Promise<Readiness> {
  const [row] = await engine.read(toQuery(cypher`MATCH (n:Meta) RETURN n.corpusVersion AS c0 LIMIT 1`));
  const [corpusVersion] = row ?? [];
  if (typeof corpusVersion !== "string") return { isReady: false, reason: "The graph holds no corpus." };
  return { isReady: true, reason: "The engine answers and holds a corpus.", corpusVersion };
}
