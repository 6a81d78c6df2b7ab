import { isValueNode, Kind, visit, type ASTNode, type DocumentNode, type GraphQLFormattedError } from "graphql";

/** An error, and where in a document it stands. */
export interface PlacedError {
  readonly error: GraphQLFormattedError;
  readonly node: ASTNode | undefined;
}

/** The errors; those about a value in an argument with that argument and the path into it, of which graphql-js says only where it stands.
 *  Walks the document once. */
export function nameArguments(
  errors: readonly PlacedError[],
  document: DocumentNode,
): readonly GraphQLFormattedError[] {
  const paths = pathsTo(new Set(errors.map(({ node }) => node)), document);
  return errors.map(({ error, node }) => {
    const argument = node && paths.get(node);
    if (argument === undefined) return error;
    const message = `The argument "${argument}" cannot be used: ${error.message}`;
    return { ...error, message, extensions: { ...error.extensions, argument } };
  });
}

/** `filter.published.from` for each of the nodes that is a value, or a field of one, in an argument. */
function pathsTo(nodes: ReadonlySet<ASTNode | undefined>, document: DocumentNode): ReadonlyMap<ASTNode, string> {
  const paths = new Map<ASTNode, string>();
  const names: string[] = [];
  visit(document, {
    enter(node) {
      if (isNamed(node)) names.push(node.name.value);
      if (nodes.has(node) && names.length > 0 && isOfValue(node)) paths.set(node, names.join("."));
    },
    leave(node) {
      if (isNamed(node)) names.pop();
    },
  });
  return paths;
}

function isNamed(node: ASTNode): node is Extract<ASTNode, { kind: Kind.ARGUMENT | Kind.OBJECT_FIELD }> {
  return node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;
}

function isOfValue(node: ASTNode): boolean {
  return isValueNode(node) || node.kind === Kind.OBJECT_FIELD;
}
