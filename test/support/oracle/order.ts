import { foldText } from "../../../src/rules/text/fold-text.js";
import { UNDATED } from "../../../src/rules/dates/uncertain-date.js";
import { boundsIn } from "./known-bounds.js";
import { text, texts, type OracleGraph, type OracleNode } from "./graph.js";

/** What a node is put in order by. */
export type Keys = (node: OracleNode, graph: OracleGraph) => readonly (string | number)[];

/** A place in an order: its keys, and the id, which comes after them. */
export interface Place {
  readonly keys: readonly (string | number)[];
  readonly id: string;
}

/** Nodes in an order that can say where anything stands in it. */
export interface Ordered {
  readonly nodes: readonly OracleNode[];
  placeOf(node: OracleNode): Place;
  /** Below zero where `a` comes first. */
  compare(a: Place, b: Place): number;
}

/** The nodes in order, equal ones by id, whichever way the order goes. */
export function inOrder(nodes: readonly OracleNode[], graph: OracleGraph, keys: Keys, isDescending = false): Ordered {
  const places = new Map(nodes.map((node) => [node, { keys: keys(node, graph), id: node.id }]));
  const placeOf = (node: OracleNode): Place => places.get(node) ?? { keys: [], id: node.id };
  const direction = isDescending ? -1 : 1;
  const comparePlaces = (a: Place, b: Place) => compareAll(a.keys, b.keys) * direction || compare(a.id, b.id);
  return {
    nodes: [...places.keys()].sort((a, b) => comparePlaces(placeOf(a), placeOf(b))),
    placeOf,
    compare: comparePlaces,
  };
}

function compareAll(a: Place["keys"], b: Place["keys"]): number {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Less, equal or greater; texts by code point, as engines compare them, and not by UTF-16 unit, as JavaScript does. */
export function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

export const byId: Keys = () => [];

/** The first day on which an article can have appeared; undated ones last. */
export const byPublished: Keys = (node, graph) => [dateKey(node, graph)];

/** Keys to be read from their end, where undated ones come last too. */
export function undatedLast(keys: Keys): Keys {
  return (node, graph) => keys(node, graph).map((key) => (key === UNDATED ? "" : key));
}

/** The first day on which something can have been; what has none last. */
export const byFirstDay: Keys = (node, graph) => [boundsIn(graph, node).first || UNDATED];

/** The last day on which something can have been; what has none last. */
export const byLastDay: Keys = (node, graph) => [boundsIn(graph, node).last.replace("~", UNDATED)];

/** The same for what happened. */
export const byWhen: Keys = (node, graph) => [dateKey(node, graph)];

/** By place in the list; what has none comes last, as it was written. */
export const byPosition: Keys = ({ properties }) => [
  Number(properties["position"] ?? Number.MAX_SAFE_INTEGER),
  Number(properties["listed"] ?? 0),
];

/** In the order in which the articles at the end of that edge appeared. */
export function byArticle(edge: string): Keys {
  return (node, graph) => [dateKey(graph.out(node, edge)[0], graph)];
}

/** In the order in which the sources appeared, and by place in the source. */
export const byClaim: Keys = (node, graph) => [...byArticle("STATED_IN")(node, graph), text(node, "locator") ?? ""];

export const byPropertyAndPlace: Keys = (node) => [text(node, "property") ?? "", text(node, "locator") ?? ""];

/** Originals first, then by date. */
export const byDerivation: Keys = (node, graph) => [Number(node.properties["derivation"]), ...byPublished(node, graph)];

/** By name, without regard to case and accents; those of one name by their other names. */
export const byName: Keys = (node) => [text(node, "name") ?? "", ...texts(node, "otherNames")].map(ordered);

export const byTitle: Keys = (node) => [ordered(text(node, "title") ?? "")];

/* From the first letter or digit on, if there is one. */
function ordered(name: string): string {
  const folded = foldText(name);
  return folded.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, "");
}

function dateKey(node: OracleNode | undefined, graph: OracleGraph): string {
  const { first, last } = node === undefined ? { first: "", last: "~" } : boundsIn(graph, node);
  if (first !== "") return first;
  return last === "~" ? UNDATED : last;
}
