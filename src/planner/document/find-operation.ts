import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  visit,
  type ASTNode,
  type DocumentNode,
  type ObjectValueNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import type { Operation } from "./collect-fields.js";

/** A query as it stands in its document. */
export interface FoundOperation {
  readonly definition: OperationDefinitionNode;
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  readonly fragments: Operation["fragments"];
  /** The periods among its arguments. */
  readonly periods: readonly ObjectValueNode[];
}

/** The query of that name, or the only one; `undefined` if the document has none such. */
export function findOperation(document: DocumentNode, name: string | undefined): FoundOperation | undefined {
  const definition = getOperationAST(document, name);
  if (definition?.operation !== OperationTypeNode.QUERY) return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    definition,
    variableDefinitions: definition.variableDefinitions ?? [],
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    periods: periodsIn([definition, ...fragments]),
  };
}

/** The periods that are written out in these parts of a document, each end a value or a variable. */
function periodsIn(parts: readonly ASTNode[]): readonly ObjectValueNode[] {
  const periods: ObjectValueNode[] = [];
  for (const part of parts) {
    visit(part, {
      ObjectValue(node) {
        const names = node.fields.map(({ name }) => name.value);
        if (names.includes("from") && names.includes("to")) periods.push(node);
      },
    });
  }
  return periods;
}
