import { inOrder, byId, type Keys } from "./order.js";
import { isVisible, text, type OracleGraph, type OracleNode, type Statuses } from "./graph.js";
import { pageOf } from "./page.js";

/** The arguments of a field, as the caller gave them. */
export type Args = Readonly<Record<string, unknown>>;

/** Answers one field of a node. */
export type Resolver = (node: OracleNode, args: Args, graph: OracleGraph) => unknown;

/** Answers each field of one type. */
export type Resolvers = Readonly<Record<string, Resolver>>;

/** Which of the related nodes are meant. */
export interface Narrowing {
  (node: OracleNode, args: Args, graph: OracleGraph): boolean;
  /** Whether a node is left out for nothing but what is not known of it; left out if there is no such thing. */
  readonly isUnknown?: (node: OracleNode, args: Args, graph: OracleGraph) => boolean;
}

/** From a node to related ones. */
export type Way = (node: OracleNode, graph: OracleGraph) => readonly OracleNode[];

/** The node's own id. */
export const id: Resolver = (node) => node.id;

/** Along edges of this type. */
export function out(edge: string): Way {
  return (node, graph) => graph.out(node, edge);
}

/** Against edges of this type. */
export function into(edge: string): Way {
  return (node, graph) => graph.into(node, edge);
}

/** A property as it is stored. */
export function stored(property: string): Resolver {
  return ({ properties }) => properties[property] ?? null;
}

/** A list of texts; `[]` where the node has none. */
export function storedList(property: string): Resolver {
  return ({ properties }) => properties[property] ?? [];
}

/** The node that the way leads to; `null` where there is none. */
export function one(way: Way): Resolver {
  return (node, _args, graph) => inOrder(way(node, graph), graph, byId).nodes[0] ?? null;
}

/** The visible nodes that the way leads to, at most a hundred. */
export function many(way: Way, keys: Keys = byId): Resolver {
  return (node, args, graph) => inOrder(visible(way, node, args, graph), graph, keys).nodes.slice(0, 100);
}

/** The visible nodes that the way leads to, page by page. */
export function paged(way: Way, keys: Keys = byId, narrowing: Narrowing = () => true): Resolver {
  return (node, args, graph) => {
    const all = visible(way, node, args, graph);
    const meant = all.filter((each) => narrowing(each, args, graph));
    return pageOf(inOrder(meant, graph, keys), args, countUnknown(all, args, graph, narrowing));
  };
}

/** How many of these are left out for nothing but what is not known of them. */
export function countUnknown(
  nodes: readonly OracleNode[],
  args: Args,
  graph: OracleGraph,
  { isUnknown = () => false }: Narrowing,
): number {
  return nodes.filter((node) => isUnknown(node, args, graph)).length;
}

/** The review statuses that are asked for, by themselves or in a filter. */
export function statusesIn(args: Args): Statuses {
  return ((args["filter"] as Args | null | undefined)?.["statuses"] ?? args["statuses"]) as Statuses;
}

/** Only those that set the property that is asked for. */
export const ofProperty: Narrowing = (node, { property }) =>
  property === undefined || property === null || text(node, "property") === property;

/** Only those in one of the `roles` that the caller gives, if any. */
export const inRoles: Narrowing = (node, { roles }) =>
  !Array.isArray(roles) || (roles as readonly unknown[]).includes(text(node, "role"));

function visible(way: Way, node: OracleNode, args: Args, graph: OracleGraph): readonly OracleNode[] {
  return way(node, graph).filter((each) => isVisible(each, statusesIn(args)));
}
