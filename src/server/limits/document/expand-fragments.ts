import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Survey } from "./count-document.js";

/** How a number grows from the leaves of a selection to its root. */
export interface Measure {
  /** What one field counts, given what its selection counts (0 for a leaf), and how many types its parent can be of. */
  readonly field: (field: FieldNode, inner: number, types: number) => number;
  /** What several selections beside each other count together. */
  readonly together: (left: number, right: number) => number;
}

/** An operation, and what it measures. */
export interface MeasuredOperation {
  readonly operation: OperationDefinitionNode | undefined;
  readonly total: number;
}

type Parent = GraphQLCompositeType | undefined;

/** The operation that measures most with its fragments spread out; found in time linear to the document: a fragment is measured once for each type that it
 *  is spread in, however often it is. A circle of fragments counts 0; another rule refuses it. */
export function largestOperation({ schema, operations, fragments }: Survey, measure: Measure): MeasuredOperation {
  const known = new Map<string, number>();
  const ofFragment = (name: string, within: Parent): number => {
    const key = `${name} ${within?.name ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const total = ofSelections(fragment?.selectionSet, narrowed(schema, within, fragment?.typeCondition.name.value));
    known.set(key, total);
    return total;
  };
  const ofSelection = (selection: SelectionNode, parent: Parent): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, parent);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return ofSelections(selection.selectionSet, narrowed(schema, parent, selection.typeCondition?.name.value));
    const inner = ofSelections(selection.selectionSet, typeOf(selection, parent));
    return measure.field(selection, inner, typesOf(schema, parent));
  };
  const ofSelections = (set: SelectionSetNode | undefined, parent: Parent): number => {
    const parts = (set?.selections ?? []).map((selection) => ofSelection(selection, parent));
    // Not handed over as it is: `reduce` would give it an index and the list as well.
    return parts.reduce((left, right) => measure.together(left, right), 0);
  };
  const totalOf = ({ selectionSet, operation }: OperationDefinitionNode): number =>
    ofSelections(selectionSet, schema.getRootType(operation) ?? undefined);
  const measured = operations.map((operation) => ({ operation, total: totalOf(operation) }));
  return measured.reduce<MeasuredOperation>((most, each) => (each.total > most.total ? each : most), {
    operation: undefined,
    total: 0,
  });
}

/** The type of what a fragment finds: the narrower of what it is spread in and what it asks for. */
function narrowed(schema: GraphQLSchema, within: Parent, condition: string | undefined): Parent {
  const asked = condition === undefined ? undefined : schema.getType(condition);
  if (!isCompositeType(asked)) return within;
  return within !== undefined && typesOf(schema, within) < typesOf(schema, asked) ? within : asked;
}

function typeOf(field: FieldNode, parent: Parent): Parent {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const type = getNamedType(parent.getFields()[field.name.value]?.type);
  return isCompositeType(type) ? type : undefined;
}

function typesOf(schema: GraphQLSchema, type: Parent): number {
  return isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;
}
