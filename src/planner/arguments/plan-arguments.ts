import { Kind, visit, type FieldNode, type GraphQLField } from "graphql";
import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import { argumentValues } from "./argument-values.js";
import type { Operation } from "../document/collect-fields.js";
import type { Arguments, PlannedArguments, Variables } from "../plan/plan.js";
import { readArguments } from "./read-arguments.js";

/** The arguments of a field that has none. */
export const noArguments: PlannedArguments = { given: {}, declared: {}, written: new Set(), read: () => ({}) };

/** The arguments of a field that is declared with these: worked out at once if no variable stands in them, else for each call. They are noted with the
 *  operation, so that every call reads all of them before it asks the engine. @throws BadArgumentError */
export function planArguments(
  operation: Operation,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  declared: ArgumentDeclarations,
): PlannedArguments {
  if (field.args.length === 0) return noArguments;
  const read = (variables: Variables): Arguments =>
    readArguments(field.args, argumentValues(field, node, variables), writtenIn(node, variables));
  const given = read(operation.variables);
  const planned = {
    given,
    declared,
    written: writtenIn(node, operation.variables),
    read: usesVariables(node) ? read : () => given,
  };
  operation.planned.push(planned);
  return planned;
}

/* An argument set to a variable that the caller left out was not written. */
function writtenIn(node: FieldNode, variables: Variables): ReadonlySet<string> {
  const written = (node.arguments ?? []).filter(
    ({ value }) => value.kind !== Kind.VARIABLE || variables[value.name.value] !== undefined,
  );
  return new Set(written.map(({ name }) => name.value));
}

/** True if an argument of the field holds a variable, at any depth. */
export function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      Variable() {
        found = true;
      },
    });
  }
  return found;
}
