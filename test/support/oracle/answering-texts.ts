import { answersOf } from "./filters.js";
import type { OracleGraph, OracleNode } from "./graph.js";

/** How many texts answer the one that an article is of: each of their articles is looked at, and told by what it goes back to. */
export function answeringTexts(article: OracleNode, graph: OracleGraph): number {
  const textOf = (node: OracleNode) => graph.out(node, "WORK")[0]?.id;
  const own = textOf(article);
  const answering = graph
    .all("Article")
    .filter((other) =>
      graph
        .into(other, "REFERENCE_FROM")
        .some((reference) =>
          graph
            .out(reference, "REFERENCE_TO")
            .some((answered) => textOf(answered) === own && answersOf(answered, graph, "to").includes(reference)),
        ),
    );
  const texts = new Set(answering.map(textOf));
  texts.delete(own);
  return own === undefined ? 0 : texts.size;
}
