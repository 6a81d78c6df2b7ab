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
  const firm = (references: readonly OracleNode[]) => references.some((each) => text(each, "evidence") !== "INFERRED");
  const order = own.firm.last < other.firm.first ? -1 : other.firm.last < own.firm.first ? 1 : 0;
  const isSaidOneWay = there.length + back.length > 0 && (firm(there) ? !firm(back) : there.length === 0 && firm(back));
  if (isSaidOneWay && firm(there) && order < 1) return "CERTAIN";
  if (isSaidOneWay && firm(back) && order > -1) return "IMPOSSIBLE";
  if (order === -1 && back.length === 0) return "CERTAIN";
  if (order === 1 && there.length === 0) return "IMPOSSIBLE";
  const isUndated = [own, other].some(({ first, last }) => first === "" && last === "~");
  return isUndated && there.length + back.length === 0 ? "UNKNOWN" : "POSSIBLE";
}

function referencesOf(from: OracleNode, to: OracleNode, graph: OracleGraph): readonly OracleNode[] {
  return graph
    .into(from, "REFERENCE_FROM")
    .filter((reference) => isVisible(reference))
    .filter((reference) => graph.out(reference, "REFERENCE_TO").some(({ id }) => id === to.id));
}
