import { answersOf } from "./filters.js";
import { isVisible, type OracleGraph, type OracleNode } from "./graph.js";
import { byNewest, byPublished, byTitle, inOrder, type Keys, type Ordered } from "./order.js";
import type { Args } from "./resolver.js";

const keys: Readonly<Record<string, Keys>> = {
  PUBLISHED: byPublished,
  TITLE: byTitle,
  RESPONSE_COUNT: (article, graph) => [answersOf(article, graph, "to").length],
  SIGNATURE_COUNT: (article, graph) => [graph.into(article, "SIGNATURE_ON").filter((each) => isVisible(each)).length],
};

/** Articles in the order that `orderBy` asks for; oldest first where it is left out. Equal ones follow by id, whichever way. */
export function inAskedOrder(articles: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { field = "PUBLISHED", direction = "ASC" } = (args["orderBy"] ?? {}) as Readonly<Record<string, string>>;
  const asked = keys[field];
  if (!asked) throw new Error(`The oracle has no order "${field}".`);
  const isDescending = direction === "DESC";
  return inOrder(articles, graph, isDescending && field === "PUBLISHED" ? byNewest : asked, isDescending);
}
