import { isList } from "../../../base/guards/is-list.js";
import {
  Kind,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type InlineFragmentNode,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** What stands in a document, as far as limits count it. */
export interface Survey {
  readonly schema: GraphQLSchema;
  readonly operations: readonly OperationDefinitionNode[];
  /** Those that have a name, by it. */
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Those with a name, and those without, in the order of the document. */
  readonly everyFragment: readonly (FragmentDefinitionNode | InlineFragmentNode)[];
  readonly aliased: readonly FieldNode[];
  readonly directives: readonly DirectiveNode[];
  readonly selectionSets: readonly SelectionSetNode[];
  /** The longest of all names. */
  readonly longestName: NameNode | undefined;
}

/** Walks a document once, whatever is wrong with it; its depth does not matter. A tenth of what a visitor of graphql-js takes, so that a
 *  document past a limit is refused for next to nothing. */
export function surveyDocument(schema: GraphQLSchema, document: DocumentNode): Survey {
  const found: Found = { everyFragment: [], aliased: [], directives: [], selectionSets: [], longestName: undefined };
  for (const node of nodesOf(document)) {
    if (node.kind === Kind.NAME) {
      if (node.value.length > (found.longestName?.value.length ?? 0)) found.longestName = node;
    } else if (node.kind === Kind.SELECTION_SET) found.selectionSets.push(node);
    else if (node.kind === Kind.DIRECTIVE) found.directives.push(node);
    else if (node.kind === Kind.FIELD) {
      if (node.alias !== undefined) found.aliased.push(node);
    } else if (node.kind === Kind.INLINE_FRAGMENT || node.kind === Kind.FRAGMENT_DEFINITION)
      found.everyFragment.push(node);
  }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return { schema, operations, fragments: new Map(fragments.map((each) => [each.name.value, each])), ...found };
}

interface Found {
  readonly everyFragment: (FragmentDefinitionNode | InlineFragmentNode)[];
  readonly aliased: FieldNode[];
  readonly directives: DirectiveNode[];
  readonly selectionSets: SelectionSetNode[];
  longestName: NameNode | undefined;
}

/** Every node, in the order of the document. */
function* nodesOf(document: DocumentNode): Generator<ASTNode> {
  const waiting: ASTNode[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const inner: ASTNode[] = [];
    for (const value of Object.values(node)) {
      if (isList(value)) inner.push(...value.filter(isNode));
      else if (isNode(value)) inner.push(value);
    }
    for (let index = inner.length - 1; index >= 0; index -= 1) waiting.push(inner[index] ?? document);
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === "object" && value !== null && "kind" in value;
}
