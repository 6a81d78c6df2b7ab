import type { GrafeoDB } from "@grafeo-db/js";
import type { SearchHit, SearchRequest } from "../engine.js";
import { findableTerms } from "../findable-terms.js";
import type { SearchIndex } from "../search-indexes.js";
import { readError } from "./translate-error.js";

/** Scores by the library's own number of a node. */
type Scores = Map<number, number>;

/** The library finds any of some words; so each group of alternatives is asked for alone, and only nodes that all groups found stay. */
export async function searchIn(
  graph: GrafeoDB,
  index: SearchIndex,
  request: SearchRequest,
): Promise<readonly SearchHit[]> {
  const groups = findableTerms(request);
  if (groups === undefined || request.limit < 1) return [];
  const most = groups.length === 1 ? request.limit : Math.max(1, graph.nodeCount());
  const found = await Promise.all(groups.map((alternatives) => findAny(graph, index, alternatives, most)));
  return best(graph, found.reduce(inBoth), request.limit);
}

/** Whether there is a text index on this property of this label: the library has no list of them. */
export async function hasTextIndex(graph: GrafeoDB, label: string, property: string): Promise<boolean> {
  try {
    await graph.textSearch(label, property, "a", 1);
    return true;
  } catch (error) {
    if (readError(error).message.includes("no text index")) return false;
    throw error;
  }
}

async function findAny(graph: GrafeoDB, index: SearchIndex, words: readonly string[], most: number): Promise<Scores> {
  const text = words.join(" ");
  const places = index.labels.flatMap((label) => index.properties.map((property) => ({ label, property })));
  const lists = await Promise.all(places.map(({ label, property }) => graph.textSearch(label, property, text, most)));
  const scores: Scores = new Map();
  for (const list of lists) {
    for (const [node = 0, score = 0] of list) scores.set(node, Math.max(score, scores.get(node) ?? 0));
  }
  return scores;
}

function inBoth(some: Scores, others: Scores): Scores {
  const both: Scores = new Map();
  for (const [node, score] of some) {
    const other = others.get(node);
    if (other !== undefined) both.set(node, score + other);
  }
  return both;
}

/** Nodes are asked for their ids only when they can be among the best. */
function best(graph: GrafeoDB, scores: Scores, limit: number): readonly SearchHit[] {
  const sorted = [...scores].sort(([, a], [, b]) => b - a);
  const least = sorted[Math.min(limit, sorted.length) - 1]?.[1] ?? 0;
  const hits = sorted.filter(([, score]) => score >= least).flatMap(([node, score]) => toHit(graph, node, score));
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

/** None where the node went away since it was found. */
function toHit(graph: GrafeoDB, node: number, score: number): readonly SearchHit[] {
  const id = graph.getNode(node)?.get("id");
  return typeof id === "string" ? [{ id, score }] : [];
}
