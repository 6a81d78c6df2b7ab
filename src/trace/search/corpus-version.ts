import { cypher } from "../../cypher/cypher.js";
import type { Value } from "../../engine/engine.js";

/** Binds `version` to the version of the corpus. */
export const corpusVersion = cypher`MATCH (m:Meta) WITH collect(m.corpusVersion) AS version`;

/** The version out of what `corpusVersion` binds; empty where nothing has been loaded. */
export function toVersion(bound: Value | undefined): string {
  return String(Array.isArray(bound) ? (bound[0] ?? "") : "");
}
