import fc from "fast-check";
import {
  getNamedType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from "graphql";
import { collectFields as collectAsReference, collectSubfields } from "graphql/execution/collectFields.js";
import { collectFields, type Operation } from "../../../../src/planner/document/collect-fields.js";
import { drawFrom } from "../../../support/oracle/random/draw.js";
import { poolOf } from "../../../support/oracle/random/pool.js";
import { randomOperation } from "../../../support/oracle/random/random-operation.js";
import { parseValid, schema } from "../../../support/oracle/two-answers.js";

const pool = {
  ...poolOf([]),
  ids: () => ["article/x"],
  words: ["pier"],
  properties: ["turnout"],
  days: ["2019-04-19"],
  urls: ["https://pier.example/"],
};
const roots = ["articles", "events", "claims", "nodes", "crossReferences", "conflicts", "votes"];

test("collects the fields that graphql-js collects, in its order, at every depth", () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const { source, variables } = randomOperation(
        schema,
        roots,
        pool,
        drawFrom((max) => gen(fc.nat, { max })),
      );
      for (const values of variables) compareAt(source, values);
    }),
    { seed: 1, numRuns: 200 },
  );
});

function compareAt(source: string, variables: Operation["variables"]): void {
  const { definitions } = parseValid(source);
  const fragments = Object.fromEntries(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
  );
  const operation: Operation = { schema, fragments, variables, planned: [], size: { fields: 0 }, loads: new Set() };
  const root = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const query = schema.getQueryType();
  if (!root || !query) throw new Error("There is no query.");
  compare(
    operation,
    query,
    collectFields(operation, query, [root.selectionSet]),
    collectAsReference(schema, fragments, variables, query, root.selectionSet),
  );
}

function compare(
  operation: Operation,
  type: GraphQLObjectType,
  collected: ReadonlyMap<string, readonly FieldNode[]>,
  reference: ReadonlyMap<string, readonly FieldNode[]>,
): void {
  expect([...collected]).toEqual([...reference]);
  for (const nodes of reference.values()) {
    for (const inner of typesBelow(type, nodes)) {
      const { fragments, variables } = operation;
      compare(
        operation,
        inner,
        collectFields(operation, inner, setsOf(nodes)),
        collectSubfields(schema, fragments, variables, inner, nodes),
      );
    }
  }
}

function setsOf(nodes: readonly FieldNode[]): readonly (SelectionSetNode | undefined)[] {
  return nodes.map(({ selectionSet }) => selectionSet);
}

/* What the field can give, the first of several for a union or an interface. */
function typesBelow(type: GraphQLObjectType, [node]: readonly FieldNode[]): readonly GraphQLObjectType[] {
  const field = node && type.getFields()[node.name.value];
  const named = field && getNamedType(field.type);
  if (isObjectType(named)) return [named];
  return named && "resolveType" in named ? schema.getPossibleTypes(named).slice(0, 3) : [];
}
