import { getOperationAST, type DocumentNode } from "graphql";

/** Those of the variables that the operation declares, in its order: what else a client sends is looked at by nobody, so that it neither costs
 *  anything nor makes another answer of the same. */
export function declaredVariables(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const declared = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const names = declared.map(({ variable }) => variable.name.value);
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]]),
  );
}
