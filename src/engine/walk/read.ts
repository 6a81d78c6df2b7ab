import type { CypherQuery } from "../../cypher/cypher.js";
import type { Row } from "../row.js";

/** Runs one statement that only reads. */
export type Read = (query: CypherQuery) => Promise<readonly Row[]>;
