import { getIntrospectionQuery, graphqlSync, isIntrospectionType, isObjectType } from "graphql";
import { buildSchema } from "../../../src/api/build-schema.js";
import { rootFields } from "../../../src/api/queries.js";

test("leaves nothing to resolve but what describes the schema, and can be built more than once", () => {
  buildSchema(rootFields);
  const schema = buildSchema(rootFields);

  const resolving = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
    .filter(({ resolve }) => resolve !== undefined);
  expect(resolving).toEqual([]);
  expect(graphqlSync({ schema, source: getIntrospectionQuery() }).errors).toBeUndefined();
});
