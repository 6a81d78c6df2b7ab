import type { Amount } from "./amount.js";
import { rateFor, type KnownArguments } from "./known-arguments.js";
import { prices } from "./prices.js";

/** The page of a connection, as far as costs go. */
export interface CostedPage {
  /** Most nodes on it. */
  readonly size: Amount;
  /** True where the connection is a root field, so that counting means to count the corpus. */
  readonly isRoot: boolean;
}

/** The page that a connection's arguments ask for. The planner refuses sizes that no page may have before anybody asks what they cost. */
export function toCostedPage(args: KnownArguments, isRoot: boolean): CostedPage {
  return { size: rateFor(({ first, last }) => sizeOf(last) ?? sizeOf(first) ?? prices.pageSize, args), isRoot };
}

/** What a field of a connection costs besides the nodes that it gives. */
export function costOnPage(name: string, args: KnownArguments, { isRoot }: CostedPage): Amount {
  if (name === "totalCount") return isRoot ? prices.rootCount : prices.count;
  if (name !== "facets") return 0;
  return rateFor(({ names }) => prices.facet * (Array.isArray(names) ? names.length : prices.facets), args);
}

function sizeOf(given: unknown): number | undefined {
  return typeof given === "number" ? given : undefined;
}
