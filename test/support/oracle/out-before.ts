import { isVisible, text, type OracleGraph, type OracleNode } from "./graph.js";
import { boundsIn } from "./known-bounds.js";

interface Asked {
  readonly article: string;
  readonly possibilities: readonly string[];
}

/** Whether an article was out before the one that is asked, as sure as is asked. */
export function outBefore(node: OracleNode, { article, possibilities }: Asked, graph: OracleGraph): boolean {
  const written = graph.find(article);
  if (written?.labels.includes("Article") !== true) return false;
  return possibilities.includes(possibilityOf(node, written, graph));
}

function possibilityOf(node: OracleNode, written: OracleNode, graph: OracleGraph): string {
  if (node.id === written.id) return "IMPOSSIBLE";
  const [own, other] = [boundsIn(graph, node), boundsIn(graph, written)];
  const there = referencesOf(written, node, graph);
  const back = referencesOf(node, written, graph);
  if (other.firm.last < own.firm.first) return there.length > 0 ? "POSSIBLE" : "IMPOSSIBLE";
  if (there.some((each) => text(each, "evidence") !== "INFERRED")) return "CERTAIN";
  if (own.firm.last < other.firm.first) return back.length > 0 ? "POSSIBLE" : "CERTAIN";
  const isUndated = [own, other].some(({ first, last }) => first === "" && last === "~");
  return isUndated && there.length + back.length === 0 ? "UNKNOWN" : "POSSIBLE";
}

function referencesOf(from: OracleNode, to: OracleNode, graph: OracleGraph): readonly OracleNode[] {
  return graph
    .into(from, "REFERENCE_FROM")
    .filter((reference) => isVisible(reference))
    .filter((reference) => graph.out(reference, "REFERENCE_TO").some(({ id }) => id === to.id));
}
