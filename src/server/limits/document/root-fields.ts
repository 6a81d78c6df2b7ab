import { Kind, type SelectionSetNode } from "graphql";
import { exceeds, type Limit } from "../limit.js";
import type { Survey } from "./count-document.js";

const code = "ROOT_FIELD_LIMIT_EXCEEDED";

/** Each root field is a question of its own to the engine. */
export function limitRootFields(most: number): Limit {
  return {
    code,
    most,
    meaning: "Fields at the root of one operation. Each of them is a separate query to the engine.",
    findExcess: ({ operations, fragments }) => {
      for (const node of operations) {
        const actual = countFields(node.selectionSet, fragments, new Set());
        if (actual > most) return exceeds({ code, counted: "root fields", most, actual, node });
      }
      return undefined;
    },
  };
}

function countFields(set: SelectionSetNode, fragments: Survey["fragments"], seen: Set<string>): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + countFields(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    // The same fields twice are one question: they merge.
    if (seen.has(name)) return count;
    seen.add(name);
    const fragment = fragments.get(name);
    return fragment ? count + countFields(fragment.selectionSet, fragments, seen) : count;
  }, 0);
}
