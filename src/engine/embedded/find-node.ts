import type { GrafeoDB } from "@grafeo-db/js";
import { cypher, identifier, param, toQuery } from "../../cypher/cypher.js";
import type { NodeKey } from "../walk/walk.js";

/** The library's own number of a node; `undefined` where the node is not there. */
export async function findNode(graph: GrafeoDB, { label, id }: NodeKey): Promise<number | undefined> {
  const { text, parameters } = toQuery(
    cypher`MATCH (n:${identifier(label)}) WHERE n.id = ${param(id)} RETURN n AS found LIMIT 1`,
  );
  const result = await graph.executeCypher(text, { ...parameters });
  return result.nodes()[0]?.id;
}
