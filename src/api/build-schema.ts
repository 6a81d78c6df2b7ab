import { GraphQLSchema, isInterfaceType, isIntrospectionType, isObjectType } from "graphql";
import { buildSchemaSync, Query, Resolver } from "type-graphql";
import "../model/concepts.js";
import { declareArguments } from "../model/declare/declare-field.js";
import { declaredConcepts } from "../model/declare/registry.js";
import { DateTimeScalar } from "../model/values/scalars.js";
import type { RootField } from "../planner/root.js";

/** The API's schema out of the declared concepts and these root fields. Nothing in it resolves: the planner answers whole operations. */
export function buildSchema(rootFields: readonly RootField[]): GraphQLSchema {
  class Roots {}
  for (const field of rootFields) declareRoot(Roots.prototype, field);
  Resolver()(Roots);
  const schema = buildSchemaSync({
    resolvers: [Roots],
    orphanedTypes: declaredConcepts().map(({ type }) => type),
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // Those belong to graphql-js, and to every schema of the process.
    if (isIntrospectionType(type)) continue;
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  const config = schema.toConfig();
  // No field has it yet; clients that generate types by the contract name it.
  return new GraphQLSchema({ ...config, types: [...config.types, DateTimeScalar] });
}

function declareRoot(roots: object, field: RootField): void {
  const unresolved = () => {
    throw new Error(`"${field.name}" is answered by its plan.`);
  };
  const descriptor = { value: unresolved, configurable: true };
  Object.defineProperty(roots, field.name, descriptor);
  const nullable = field.hasNullableItems ? "items" : (field.isNullable ?? false);
  const type = () => (field.isList ? [field.type()] : field.type());
  Query(type, { description: field.description, nullable })(roots, field.name, descriptor);
  declareArguments(roots, field.name, field.arguments);
}
