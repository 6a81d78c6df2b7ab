import type { HiddenTies } from "../hidden-ties.js";
import type { NetworkEdge, NetworkKindName } from "./types.js";

/** Most ties of a network: with more, working the numbers out would keep others waiting. */
export const MOST_TIES = 3_000;

/** Which network, and how many of its members at most. */
export interface NetworkQuestion {
  readonly kind: NetworkKindName;
  readonly limit: number;
}

/** A network as the engine has it. */
export interface ReadNetwork {
  readonly isDirected: boolean;
  /** The most connected first, then by id. */
  readonly nodes: readonly { readonly id: string; readonly label: string }[];
  readonly edges: readonly NetworkEdge[];
  /** How many are tied to anything, shown or not. */
  readonly memberCount: number;
  readonly hidden: HiddenTies;
  readonly version: string;
}

/** The side that the answers of a tie take; `null` if they take different ones, or none. An answer whose type does not say takes no other side: who
 *  replies and disagrees disagrees. */
export function toStance(stances: readonly string[]): string | null {
  const [side = stances[0], ...others] = new Set(stances.filter((stance) => stance !== "NEUTRAL"));
  return side === undefined || others.length > 0 ? null : side;
}
