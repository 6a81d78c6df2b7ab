import type { FastifyInstance } from "fastify";
import { printSchema, type GraphQLSchema } from "graphql";

/** The schema with its descriptions, for people and for code generators. */
export function addSchemaRoute(server: FastifyInstance, schema: GraphQLSchema): void {
  const text = `${printSchema(schema)}\n`;
  server.get("/schema.graphql", (_request, reply) => reply.type("application/graphql; charset=utf-8").send(text));
}
