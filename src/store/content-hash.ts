import { createHash, hash } from "node:crypto";
import { sortedByName } from "../base/sorted-by-name.js";
import { nodePropertiesOf, type GraphEdge, type GraphRecord } from "../model/graph/graph-record.js";

/** A fingerprint of all that a record puts into the graph. The order of its edges and of property names does not matter. */
export function hashRecord({ labels, edges, ...own }: Omit<GraphRecord, "id">): string {
  const content = [labels, sortedByName(nodePropertiesOf(own)), edges.map(edgeKey).sort()];
  return hash("sha256", JSON.stringify(content), "base64url").slice(0, 22);
}

/** A fingerprint of a whole corpus, from those of its records by id: the same for the same records in any order, on any engine. */
export function hashCorpus(hashes: ReadonlyMap<string, string>): string {
  const all = createHash("sha256");
  for (const id of [...hashes.keys()].sort()) all.update(`${id} ${hashes.get(id) ?? ""}\n`);
  return all.digest("hex").slice(0, 16);
}

/** An edge as text, equal for equal edges. */
export function edgeKey({ type, from, to, properties }: GraphEdge): string {
  return JSON.stringify([type, from ?? null, to, sortedByName(properties ?? {})]);
}
