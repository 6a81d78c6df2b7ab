import { foldText } from "../../../src/domain/fold-text.js";
import { readUncertainDate, sortableDate } from "../../../src/domain/uncertain-date.js";
import { text, texts, type OracleGraph, type OracleNode } from "./graph.js";

/** What a node is put in order by; the id comes after it. */
export type Keys = (node: OracleNode, graph: OracleGraph) => readonly (string | number)[];

/** The nodes in order, equal ones by id. */
export function inOrder(
  nodes: readonly OracleNode[],
  graph: OracleGraph,
  keys: Keys,
  isDescending = false,
): readonly OracleNode[] {
  return nodes
    .map((node) => ({ node, keys: keys(node, graph) }))
    .sort((a, b) => compareAll(a.keys, b.keys) * (isDescending ? -1 : 1) || compare(a.node.id, b.node.id))
    .map(({ node }) => node);
}

function compareAll(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

/** Less, equal or greater; texts by code point, as engines compare them, and not by UTF-16 unit, as JavaScript does. */
export function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

export const byId: Keys = () => [];

/** The first day on which an article can have appeared; undated ones last. */
export const byPublished: Keys = (node) => [dateKey(text(node, "published"))];

/** The same for what happened. */
export const byWhen: Keys = (node) => [dateKey(text(node, "whenDate"))];

/** By place in the list; what has none comes last. */
export const byPosition: Keys = ({ properties }) => [Number(properties["position"] ?? Number.MAX_SAFE_INTEGER)];

/** In the order in which the articles at the end of that edge appeared. */
export function byArticle(edge: string): Keys {
  return (node, graph) => [dateKey(text(graph.out(node, edge)[0], "published"))];
}

/** In the order in which the sources appeared, and by place in the source. */
export const byClaim: Keys = (node, graph) => [...byArticle("STATED_IN")(node, graph), text(node, "locator") ?? ""];

export const byPropertyAndPlace: Keys = (node) => [text(node, "property") ?? "", text(node, "locator") ?? ""];

/** Originals first, then by date. */
export const byDerivation: Keys = (node, graph) => [Number(node.properties["derivation"]), ...byPublished(node, graph)];

/** By name, without regard to case and accents. */
export const byName: Keys = (node) => [foldText(text(node, "name") ?? ""), ...texts(node, "otherNames").map(foldText)];

export const byTitle: Keys = (node) => [foldText(text(node, "title") ?? "")];

function dateKey(edtf: string | null): string {
  return sortableDate(edtf === null ? null : readUncertainDate(edtf));
}
