import { answeringTexts } from "./answering-texts.js";
import { isVisible, type OracleGraph, type OracleNode } from "./graph.js";
import { byName, byNewest, byPublished, byTitle, inOrder, type Keys, type Ordered } from "./order.js";
import type { Args } from "./resolver.js";

const articleKeys: Readonly<Record<string, Keys>> = {
  PUBLISHED: byPublished,
  TITLE: byTitle,
  RESPONSE_COUNT: (article, graph) => [answeringTexts(article, graph)],
  REFERENCE_COUNT: (article, graph) => [graph.into(article, "REFERENCE_TO").filter((each) => isVisible(each)).length],
  SIGNATURE_COUNT: (article, graph) => [graph.into(article, "SIGNATURE_ON").filter((each) => isVisible(each)).length],
};

const personKeys: Readonly<Record<string, Keys>> = {
  NAME: byName,
  SIGNATURE_COUNT: (person, graph) => [graph.into(person, "SIGNATURE_BY").filter((each) => isVisible(each)).length],
  AUTHORED_COUNT: (person, graph) => [graph.into(person, "AUTHORSHIP_BY").length],
};

/** Articles in the order that `orderBy` asks for; oldest first where it is left out. Equal ones follow by id, whichever way. */
export function inAskedOrder(articles: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { field, keys, isDescending } = askedOf(articleKeys, args, "PUBLISHED");
  return inOrder(articles, graph, isDescending && field === "PUBLISHED" ? byNewest : keys, isDescending);
}

/** People in the order that `orderBy` asks for; by name where it is left out. */
export function peopleInAskedOrder(people: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { keys, isDescending } = askedOf(personKeys, args, "NAME");
  return inOrder(people, graph, keys, isDescending);
}

function askedOf(known: Readonly<Record<string, Keys>>, args: Args, usual: string) {
  const { field = usual, direction = "ASC" } = (args["orderBy"] ?? {}) as Readonly<Record<string, string>>;
  const keys = known[field];
  if (!keys) throw new Error(`The oracle has no order "${field}".`);
  return { field, keys, isDescending: direction === "DESC" };
}
