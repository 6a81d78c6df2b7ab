import type { FieldNode, GraphQLField, GraphQLObjectType, SelectionSetNode } from "graphql";
import { invariant } from "../../base/invariant.js";
import { collectFields, type Operation } from "../document/collect-fields.js";

/** Selection sets that are read as one; a field without one has `undefined`. */
export type Sets = readonly (SelectionSetNode | undefined)[];

/** One field that is asked of an object, under its response key. */
export interface AskedField {
  readonly key: string;
  readonly name: string;
  readonly node: FieldNode;
  /** The selection sets of all nodes under this key. */
  readonly sets: Sets;
  /** What the schema says of it; `undefined` for `__typename`. */
  readonly api: GraphQLField<unknown, unknown> | undefined;
}

/** The fields that are asked of an object of this type, in the order of the document. */
export function askedFields(operation: Operation, type: GraphQLObjectType, sets: Sets): readonly AskedField[] {
  const fields = collectFields(operation, type, sets);
  operation.size.fields += fields.size;
  return [...fields].map(([key, nodes]) => {
    const node = invariant(nodes[0], "a node for each key");
    const name = node.name.value;
    return { key, name, node, sets: nodes.map(({ selectionSet }) => selectionSet), api: type.getFields()[name] };
  });
}
