import { answeringTexts } from "./answering-texts.js";
import { isVisible, type OracleGraph, type OracleNode } from "./graph.js";
import {
  byFirstDay,
  byLastDay,
  byName,
  byPublished,
  byTitle,
  byWhen,
  inOrder,
  undatedLast,
  type Keys,
  type Ordered,
} from "./order.js";
import type { Args } from "./resolver.js";

const articleKeys: Readonly<Record<string, Keys>> = {
  PUBLISHED: byPublished,
  EARLIEST: byFirstDay,
  LATEST: byLastDay,
  TITLE: byTitle,
  RESPONSE_COUNT: (article, graph) => [answeringTexts(article, graph)],
  REFERENCE_COUNT: (article, graph) => [graph.into(article, "REFERENCE_TO").filter((each) => isVisible(each)).length],
  SIGNATURE_COUNT: (article, graph) => [graph.into(article, "SIGNATURE_ON").filter((each) => isVisible(each)).length],
};

const personKeys: Readonly<Record<string, Keys>> = {
  NAME: byName,
  SIGNATURE_COUNT: (person, graph) => [graph.into(person, "SIGNATURE_BY").filter((each) => isVisible(each)).length],
  AUTHORED_COUNT: (person, graph) => [graph.into(person, "AUTHORSHIP_BY").filter((each) => isVisible(each)).length],
};

const keysOfHappenings: Readonly<Record<string, Keys>> = { WHEN: byWhen, EARLIEST: byFirstDay, LATEST: byLastDay };

/** Articles in the order that `orderBy` asks for; oldest first where it is left out. Equal ones follow by id, whichever way. */
export function inAskedOrder(articles: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { keys, isDescending } = askedOf(articleKeys, args, "PUBLISHED");
  return inOrder(articles, graph, isDescending ? undatedLast(keys) : keys, isDescending);
}

/** People in the order that `orderBy` asks for; by name where it is left out. */
export function peopleInAskedOrder(people: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { keys, isDescending } = askedOf(personKeys, args, "NAME");
  return inOrder(people, graph, keys, isDescending);
}

/** Events or votes in the order that `orderBy` asks for; oldest first where it is left out. */
export function happeningsInAskedOrder(nodes: readonly OracleNode[], args: Args, graph: OracleGraph): Ordered {
  const { keys, isDescending } = askedOf(keysOfHappenings, args, "WHEN");
  return inOrder(nodes, graph, isDescending ? undatedLast(keys) : keys, isDescending);
}

function askedOf(known: Readonly<Record<string, Keys>>, args: Args, usual: string) {
  const { field = usual, direction = "ASC" } = (args["orderBy"] ?? {}) as Readonly<Record<string, string>>;
  const keys = known[field];
  if (!keys) throw new Error(`The oracle has no order "${field}".`);
  return { keys, isDescending: direction === "DESC" };
}
