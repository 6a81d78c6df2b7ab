import { execute, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import type { ServerOptions } from "../../../../src/server/server.js";

/** The schema with the least to answer: what a request takes then is what the handler of it takes. */
export const helloSchema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: { hello: { type: GraphQLString, resolve: () => "world" } },
  }),
});

/** Answers it as every library does that is measured: by graphql-js. */
export const helloAnswerer: ServerOptions["answerer"] = {
  schema: helloSchema,
  answer: async ({ document, operationName, variables: variableValues }) =>
    execute({
      schema: helloSchema,
      document,
      variableValues,
      ...(operationName !== undefined && { operationName }),
    }),
};
