import type { FastifyInstance } from "fastify";
import { createGraphqlHandler, type GraphqlOptions } from "../graphql/graphql-handler.js";

/** The API at `/graphql`: a query by GET or POST, and HEAD for what GET would answer. */
export async function addGraphqlRoute(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { handle, stop } = await createGraphqlHandler(options);
  server.addHook("onClose", stop);
  // Fastify's own HEAD gives 304 a length, which is that of no answer.
  server.route({ method: ["GET", "HEAD", "POST"], url: "/graphql", exposeHeadRoute: false, handler: handle });
}
