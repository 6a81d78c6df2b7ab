import type { HiddenEdges } from "../shared/hidden-edges.js";
import type { Period } from "../../model/filters/inputs/period-input.js";
import type { NetworkEdge, NetworkKindName } from "./types.js";

/** Most edges of a network: with more, working the numbers out would keep others waiting. */
export const MOST_EDGES = 3_000;

/** Which network, and how many of its members at most. */
export interface NetworkQuestion {
  readonly kind: NetworkKindName;
  readonly limit: number;
  /** Whether all languages and versions of a text are one. */
  readonly acrossTranslations: boolean;
  /** Of answers and references only those that take one of these sides; all if it is left out. */
  readonly stances?: readonly string[] | undefined;
  /** Only what stands in texts that appeared then; all if it is left out. */
  readonly period?: Period | undefined;
}

/** A network as the engine has it. */
export interface ReadNetwork {
  readonly isDirected: boolean;
  /** The most connected first, then by id. */
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly NetworkEdge[];
  /** How many are joined to anything, shown or not. */
  readonly memberCount: number;
  readonly hidden: HiddenEdges;
  readonly version: string;
}
