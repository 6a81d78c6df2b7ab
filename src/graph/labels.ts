import type { PropertyValue } from "../model/graph/graph-record.js";

/** The labels of a node as one value of a column: `Convention Event`. */
export function labelText(labels: readonly string[]): string {
  return labels.join(" ");
}

/** The labels in such a value. The same text gives the same array. */
export function labelsIn(text: PropertyValue | undefined): readonly string[] {
  if (typeof text !== "string" || text === "") return none;
  const known = lists.get(text);
  if (known !== undefined) return known;
  const labels = text.split(" ");
  lists.set(text, labels);
  return labels;
}

const none: readonly string[] = [];
/** There are as many as kinds of nodes. */
const lists = new Map<string, readonly string[]>();
