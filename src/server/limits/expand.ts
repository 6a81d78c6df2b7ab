import {
  Kind,
  type ASTVisitor,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";

/** How a number grows from the leaves of a selection to its root. */
export interface Measure {
  /** What one field counts, given what its selection counts (0 for a leaf). */
  readonly field: (field: FieldNode, inner: number) => number;
  /** What several selections beside each other count together. */
  readonly together: (left: number, right: number) => number;
}

/** Measures each operation with its fragments spread out, in time linear to the document: a fragment is measured once, however often it
 *  is spread. A circle of fragments counts 0; another rule refuses it. */
export function measureOperations(
  context: ValidationContext,
  measure: Measure,
  judge: (operation: OperationDefinitionNode, total: number) => void,
): ASTVisitor {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const total = ofSelections(context.getFragment(name)?.selectionSet);
    known.set(name, total);
    return total;
  };
  const ofSelections = (set: SelectionSetNode | undefined): number => {
    const parts = (set?.selections ?? []).map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      const inner = ofSelections(selection.selectionSet);
      return selection.kind === Kind.FIELD ? measure.field(selection, inner) : inner;
    });
    // Not handed over as it is: `reduce` would give it an index and the list as well.
    return parts.reduce((left, right) => measure.together(left, right), 0);
  };
  return { OperationDefinition: (operation) => judge(operation, ofSelections(operation.selectionSet)) };
}
