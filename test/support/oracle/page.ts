import type { OracleNode } from "./graph.js";

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const DEFAULT_SIZE = 20;
const CURSOR = "oracle ";

/** A page of the whole list, with the fields of a connection and of its edges. */
export function pageOf(list: readonly OracleNode[], args: PageArguments): object {
  const between = list.slice(
    isGiven(args.after) ? placeOf(list, args.after) + 1 : 0,
    isGiven(args.before) ? placeOf(list, args.before) : list.length,
  );
  const isBackward = isGiven(args.last);
  const size = (isBackward ? args.last : args.first) ?? DEFAULT_SIZE;
  const nodes = isBackward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const isMore = between.length > size;
  return {
    list,
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    totalCount: list.length,
    pageInfo: {
      hasNextPage: isBackward ? isGiven(args.before) : isMore,
      hasPreviousPage: isBackward ? isMore : isGiven(args.after),
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
  };
}

/** True for what the oracle gives where the API gives a cursor. */
export function isOracleCursor(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(CURSOR);
}

function cursorOf(node: OracleNode | undefined): string | null {
  return node === undefined ? null : CURSOR + node.id;
}

function placeOf(list: readonly OracleNode[], cursor: string): number {
  const place = list.findIndex(({ id }) => CURSOR + id === cursor);
  if (place < 0) throw new Error(`The oracle has no "${cursor}" in this list.`);
  return place;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
