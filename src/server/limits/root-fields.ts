import { Kind, type SelectionSetNode, type ValidationContext } from "graphql";
import { exceeds, type Limit } from "./limit.js";

const code = "ROOT_FIELD_LIMIT_EXCEEDED";

/** Each root field is a question of its own to the engine. */
export function limitRootFields(most: number): Limit {
  return {
    code,
    most,
    meaning: "Fields at the root of one operation; each is a statement of its own to the engine.",
    rule: (context) => ({
      OperationDefinition(node) {
        const actual = countFields(node.selectionSet, context, new Set());
        if (actual > most) context.reportError(exceeds({ code, counted: "root fields", most, actual, node }));
      },
    }),
  };
}

function countFields(set: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + countFields(selection.selectionSet, context, seen);
    const name = selection.name.value;
    // The same fields twice are one question: they merge.
    if (seen.has(name)) return count;
    seen.add(name);
    const fragment = context.getFragment(name);
    return fragment ? count + countFields(fragment.selectionSet, context, seen) : count;
  }, 0);
}
