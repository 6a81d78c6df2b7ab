import { isAlias, isDocument, isNode, visit, type Alias, type Document, type LineCounter, type Node } from "yaml";
import type { Finding, Problem } from "../problem.js";

/** The aliases of a document that repeat nothing, or themselves. Source: https://yaml.org/spec/1.2.2/#71-alias-nodes */
export function toAliasProblems(file: string, document: Document, lines: LineCounter): readonly Problem[] {
  const problems: Problem[] = [];
  const anchored = new Map<string, Node>();
  visit(document, (_key, node, ancestors) => {
    if (!isNode(node) || isDocument(node)) return;
    if (!isAlias(node)) {
      if (node.anchor !== undefined) anchored.set(node.anchor, node);
      return;
    }
    const finding = findingOn(node, anchored.get(node.source), ancestors);
    const { line, col } = lines.linePos(node.range?.[0] ?? 0);
    if (finding !== undefined) problems.push({ file, line, column: col, severity: "error", ...finding });
  });
  return problems;
}

function findingOn({ source }: Alias, target: Node | undefined, ancestors: readonly unknown[]): Finding | undefined {
  if (target === undefined)
    return {
      code: "BROKEN_YAML",
      message: `The alias \`*${source}\` has no anchor \`&${source}\` before it.`,
      hint: "Put the value in quotes if it is meant as text, or write it out.",
    };
  if (!ancestors.includes(target)) return undefined;
  return {
    code: "BROKEN_YAML",
    message: `The alias \`*${source}\` stands inside what it repeats, the value at \`&${source}\`.`,
    hint: "Write the value out.",
  };
}
