import type { OracleNode } from "./graph.js";
import type { Ordered, Place } from "./order.js";

/** The arguments of a connection. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

const DEFAULT_SIZE = 20;
const CURSOR = "oracle ";

/** A page of the whole list, with the fields of a connection and of its edges. A cursor is a place in the order: it holds in
 *  the same list of another node too. */
export function pageOf(list: Ordered, args: PageArguments, withoutCount = 0): object {
  const between = list.nodes.filter((node) => isBetween(list, list.placeOf(node), args));
  const isBackward = isGiven(args.last);
  const size = (isBackward ? args.last : args.first) ?? DEFAULT_SIZE;
  const nodes = isBackward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const isMore = between.length > size;
  const cursorOf = (node: OracleNode | undefined) => (node ? CURSOR + JSON.stringify(list.placeOf(node)) : null);
  return {
    all: list.nodes,
    nodes,
    edges: nodes.map((node) => ({ node, cursor: cursorOf(node) })),
    totalCount: list.nodes.length,
    withoutCount,
    pageInfo: {
      hasNextPage: isGiven(args.before) || (!isBackward && isMore),
      hasPreviousPage: isGiven(args.after) || (isBackward && isMore),
      startCursor: cursorOf(nodes[0]),
      endCursor: cursorOf(nodes.at(-1)),
    },
  };
}

/** True for what the oracle gives where the API gives a cursor. */
export function isOracleCursor(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(CURSOR);
}

function isBetween(list: Ordered, place: Place, { after, before }: PageArguments): boolean {
  return (
    (!isGiven(after) || list.compare(place, read(after)) > 0) &&
    (!isGiven(before) || list.compare(place, read(before)) < 0)
  );
}

function read(cursor: string): Place {
  if (!cursor.startsWith(CURSOR)) throw new Error(`"${cursor}" is no cursor of the oracle's.`);
  return JSON.parse(cursor.slice(CURSOR.length)) as Place;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== undefined && value !== null;
}
