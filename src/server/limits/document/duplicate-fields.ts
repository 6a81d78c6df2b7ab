import { Kind, type FieldNode, type SelectionSetNode } from "graphql";
import { exceeds, type Limit } from "../limit.js";

const code = "DUPLICATE_FIELD_LIMIT_EXCEEDED";

/** One field many times in one selection says nothing new, but must be merged pair by pair. */
export function limitDuplicateFields(most: number): Limit {
  return {
    code,
    most,
    meaning: "How often one selection repeats a field under the same name.",
    findExcess: ({ selectionSets }) => {
      for (const set of selectionSets) {
        const [node, actual] = mostRepeated(set);
        if (node === undefined || actual <= most) continue;
        return exceeds({ code, counted: `repetitions of "${keyOf(node)}" in one selection`, most, actual, node });
      }
      return undefined;
    },
  };
}

function mostRepeated({ selections }: SelectionSetNode): [FieldNode | undefined, number] {
  const counts = new Map<string, number>();
  let most: [FieldNode | undefined, number] = [undefined, 0];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const count = (counts.get(keyOf(selection)) ?? 0) + 1;
    counts.set(keyOf(selection), count);
    if (count > most[1]) most = [selection, count];
  }
  return most;
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
