import type { FastifyInstance } from "fastify";

/** The schema as SDL, with its descriptions, for people and for code generators. */
export function addSchemaRoute(server: FastifyInstance, text: string): void {
  server.get("/schema.graphql", (_request, reply) => reply.type("application/graphql; charset=utf-8").send(text));
}
