import type { CypherQuery } from "../cypher/cypher.js";
import type { Value } from "./row.js";

/** Asks for the first nodes of a label in an order. */
export interface HeadRequest {
  readonly label: string;
  /** The keys in the order in which they count; the last tells all nodes of the label apart, and is a text. */
  readonly order: readonly HeadKey[];
  /** Values of the keys that the nodes must come after; left out where the first of all are asked for. */
  readonly after?: readonly Value[] | undefined;
  /** How many. */
  readonly size: number;
  /** A text that gives the ids of those of some nodes that are wanted, in any order; left out where all nodes of the label are. */
  readonly wanted?: ((ids: readonly string[]) => CypherQuery) | undefined;
}

/** One key of an order. Texts go by code point. */
export interface HeadKey {
  /** Every node of the label has it; one that has not is not in the order. */
  readonly property: string;
  readonly isDescending: boolean;
}

/** The first nodes, as an engine knows them. */
export interface Head {
  /** At most as many as were asked for, in the order; fewer where there are no more. */
  readonly ids: readonly string[];
  /** False once something was written since: then these may no longer be the first. */
  isCurrent(): boolean;
}
