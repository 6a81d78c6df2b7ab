import {
  getArgumentValues,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from "graphql";
import { isGiven } from "../../base/guards/is-given.js";
import { UnfitValueError } from "../errors.js";
import type { Arguments, Variables } from "../plan/plan.js";

/** What has arguments, as the schema declares it and as a document writes it. */
type Declared = GraphQLField<unknown, unknown> | GraphQLDirective;
interface Written {
  readonly arguments?: readonly ArgumentNode[];
}

/** The coerced arguments of a field or directive of a valid document. A document can be valid and a call's variable still `null` if
 *  nothing may be: an argument with a default takes a variable that can be null. @throws UnfitValueError */
export function argumentValues(declared: Declared, node: Written, variables: Variables): Arguments {
  try {
    return getArgumentValues(declared, node as never, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw findUnfit(declared.args, node, variables);
  }
}

function findUnfit(declared: readonly GraphQLArgument[], node: Written, variables: Variables): UnfitValueError {
  const written = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const found = first(
    declared.map(
      ({ name, type }) =>
        () =>
          findNull(name, type, written.get(name), variables),
    ),
  );
  return found ?? new UnfitValueError(declared.find(({ name }) => written.has(name))?.name ?? "", undefined);
}

/** The first place where a variable is null and the type does not allow it. */
function findNull(
  path: string,
  type: GraphQLInputType,
  node: ValueNode | undefined,
  variables: Variables,
): UnfitValueError | undefined {
  if (node?.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const isUnfit = isNonNullType(type) && !isGiven(variables[name]);
    return isUnfit ? new UnfitValueError(path, name) : undefined;
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    // One value counts as a list of one.
    const items = node?.kind === Kind.LIST ? node.values : [node];
    return first(items.map((item) => () => findNull(path, nullable.ofType, item, variables)));
  }
  if (node?.kind !== Kind.OBJECT || !isInputObjectType(nullable)) return undefined;
  const fields = nullable.getFields();
  return first(
    node.fields.map(({ name, value }) => () => {
      const field = fields[name.value];
      return field && findNull(`${path}.${name.value}`, field.type, value, variables);
    }),
  );
}

function first<T>(candidates: readonly (() => T | undefined)[]): T | undefined {
  for (const candidate of candidates) {
    const found = candidate();
    if (found !== undefined) return found;
  }
  return undefined;
}
