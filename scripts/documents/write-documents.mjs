import { isEnumType, isIntrospectionType, print } from "graphql";
import { format } from "prettier";
import { readDocuments } from "./read-documents.mjs";
import { createTypeWriter } from "./type-of-selection.mjs";

/** Where what the pages ask stands in TypeScript. */
export const documentsPath = "src/pages/ask/documents.ts";

/** The operations of the pages with the types of what they take and give, as the schema has it. @throws Error for an operation that is not valid */
export async function renderDocuments(root) {
  const { schema, fragments, operations } = readDocuments(root);
  const { typeOfSelection, typeOfVariables } = createTypeWriter(schema, fragments);
  const enums = Object.values(schema.getTypeMap()).filter((type) => isEnumType(type) && !isIntrospectionType(type));
  const terms = enums.map((type) => {
    const values = type.getValues().map(({ name }) => `"${name}"`);
    return `readonly ${type.name}: ${values.join(" | ")};`;
  });
  const parts = [
    `/* Written by \`npm run documents\` from the \`.graphql\` files of src/pages and the schema; not to be changed by hand. */
import { toOperation, type OperationText } from "./operation.js";`,
    `/** The terms of each vocabulary of the schema. */
export interface Terms { ${terms.join("\n")} }`,
    ...[...fragments.values()].map((fragment) => {
      const { name, typeCondition, selectionSet } = fragment;
      const type = typeOfSelection(schema.getType(typeCondition.name.value), selectionSet);
      return `/** What the fragment \`${name.value}\` gives. */
export type ${name.value} = ${type};

const ${textName(fragment)} = \`${print(fragment)}\`;`;
    }),
    ...operations.map(({ operation, needed }) => {
      const { value: name } = operation.name;
      const data = typeOfSelection(schema.getQueryType(), operation.selectionSet);
      return `/** What \`${name}\` gives. */
export type ${name}Data = ${data};

/** What \`${name}\` is asked with. */
export type ${name}Variables = ${typeOfVariables(operation)};

/** The operation \`${name}\`. */
export const ${constantOf(name)} = toOperation<${name}Data, ${name}Variables>(
  "${name}", [\`${print(operation)}\`, ${needed.map(textName).join(", ")}]);`;
    }),
    `/** All of them. */
export const explorerOperations: readonly OperationText[] = [${operations.map(({ operation }) => constantOf(operation.name.value)).join(", ")}];`,
  ];
  return format(parts.join("\n\n"), { parser: "typescript", printWidth: 120 });
}

function textName({ name: { value } }) {
  return `${constantOf(value)}Text`;
}

function constantOf(name) {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
