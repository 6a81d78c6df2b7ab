import { cypher } from "../../cypher/cypher.js";
import type { Value } from "../../engine/row.js";

/** Binds `version` to the version of the corpus; begins a statement. To collect it would cost the embedded engine 0.1 ms. */
export const corpusVersion = cypher`OPTIONAL MATCH (m:Meta) WITH m.corpusVersion AS version`;

/** The version out of what `corpusVersion` binds; empty if nothing has been loaded. */
export function toVersion(bound: Value | undefined): string {
  return String(bound ?? "");
}
