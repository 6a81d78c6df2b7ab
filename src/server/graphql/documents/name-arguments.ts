import { GraphQLError, isValueNode, Kind, visit, type ASTNode, type DocumentNode } from "graphql";

/** The errors; those about a value in an argument with that argument and the path into it, of which graphql-js says only where it stands.
 *  Walks the document once. */
export function nameArguments(errors: readonly GraphQLError[], document: DocumentNode): readonly GraphQLError[] {
  const paths = pathsTo(new Set(errors.map(({ nodes }) => nodes?.[0])), document);
  return errors.map((error) => {
    const [node] = error.nodes ?? [];
    const argument = node && paths.get(node);
    if (argument === undefined) return error;
    return new GraphQLError(`The argument "${argument}" cannot be used: ${error.message}`, {
      nodes: error.nodes ?? null,
      extensions: { ...error.extensions, argument },
    });
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
