import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from "graphql";

/** Writes what a selection gives as a type of TypeScript. Named fragments are named there too. */
export function createTypeWriter(schema, fragments) {
  /** `string | null`, `readonly Article[]`: the type around a named one. */
  function wrap(type, named) {
    if (isNonNullType(type)) return wrapNonNull(type.ofType, named);
    return `${wrapNonNull(type, named)} | null`;
  }

  function wrapNonNull(type, named) {
    return isListType(type) ? `readonly (${wrap(type.ofType, named)})[]` : named;
  }

  function typeOfSelection(parent, selectionSet) {
    if (!isAbstractType(parent)) return named(typeOfObject(parent, selectionSet), [parent.name]);
    const members = [...membersOf(parent, selectionSet)].map(([text, names]) => named(text, names));
    return members.length === 1 ? members[0] : `(${members.join(" | ")})`;
  }

  /** What an abstract type gives, and the types that give it. */
  function membersOf(parent, selectionSet) {
    const byText = new Map();
    for (const possible of schema.getPossibleTypes(parent)) {
      const text = typeOfObject(possible, selectionSet);
      byText.set(text, [...(byText.get(text) ?? []), possible.name]);
    }
    return byText;
  }

  function typeOfObject(type, selectionSet) {
    const { fields, spreads } = collect(type, selectionSet);
    const own = [...fields].map(([key, { node, definition }]) => {
      if (definition === undefined) return `readonly ${key}: ${typename};`;
      const isOptional = node.directives.some(({ name: directive }) => ["include", "skip"].includes(directive.value));
      return `readonly ${key}${isOptional ? "?" : ""}: ${wrap(definition.type, typeOfField(node, definition))};`;
    });
    const parts = [...spreads, ...(own.length > 0 || spreads.length === 0 ? [`{ ${own.join(" ")} }`] : [])];
    return parts.length === 1 ? parts[0] : `(${parts.join(" & ")})`;
  }

  function typeOfField(node, definition) {
    const named = getNamedType(definition.type);
    return isLeafType(named) ? leaf(named) : typeOfSelection(named, node.selectionSet);
  }

  /** Fields by their keys in the answer, and names of fragments on the type itself; what is asked of other types is left out. */
  function collect(type, selectionSet, into = { fields: new Map(), spreads: [] }) {
    for (const node of selectionSet.selections) {
      if (node.kind === Kind.FIELD) {
        const definition = node.name.value === "__typename" ? undefined : type.getFields()[node.name.value];
        into.fields.set(node.alias?.value ?? node.name.value, { node, definition });
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (applies(fragment, type)) into.spreads.push(typeOfSpread(fragment));
      } else if (node.typeCondition === undefined || applies(node, type)) collect(type, node.selectionSet, into);
    }
    return into;
  }

  /** The fragment's own type. Of one that gives each type something else only what it gives this one. */
  function typeOfSpread({ name: { value: name }, typeCondition, selectionSet }) {
    const condition = schema.getType(typeCondition.name.value);
    const isAlike = !isAbstractType(condition) || membersOf(condition, selectionSet).size === 1;
    return isAlike ? name : `Extract<${name}, { readonly __typename: ${typename} }>`;
  }

  function applies({ typeCondition }, type) {
    const condition = schema.getType(typeCondition.name.value);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  }

  function typeOfVariables({ variableDefinitions = [] }) {
    return typeOfInputs(
      variableDefinitions.map(({ variable, type, defaultValue }) => ({
        name: variable.name.value,
        type: typeFromAST(schema, type),
        defaultValue,
      })),
    );
  }

  function typeOfInputs(inputs) {
    if (inputs.length === 0) return "Readonly<Record<string, never>>";
    const members = inputs.map(({ name, type, defaultValue }) => {
      const isOptional = !isNonNullType(type) || defaultValue !== undefined;
      const named = getNamedType(type);
      const text = wrap(type, isLeafType(named) ? leaf(named) : typeOfInputs(Object.values(named.getFields())));
      return `readonly ${name}${isOptional ? "?" : ""}: ${text}${isOptional ? " | undefined" : ""};`;
    });
    return `{ ${members.join(" ")} }`;
  }

  return { typeOfSelection, typeOfVariables };
}

/** Stands for the name of a type until it is known which types give the same. */
const typename = "%typename%";

function named(text, names) {
  return text.replaceAll(typename, names.map((name) => `"${name}"`).join(" | "));
}

const numbers = ["Int", "Float"];

function leaf(type) {
  if (isEnumType(type)) return `Terms["${type.name}"]`;
  if (type.name === "Boolean") return "boolean";
  return numbers.includes(type.name) ? "number" : "string";
}
