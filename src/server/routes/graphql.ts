import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createGraphqlHandler, type GraphqlOptions } from "../graphql/graphql-handler.js";
import { sendProblem } from "../problem.js";

/** The API at `/graphql`. */
export async function addGraphqlRoute(server: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { handle, stop } = await createGraphqlHandler(options);
  server.addHook("onClose", stop);
  server.route({ method: ["GET", "POST"], url: "/graphql", handler: handle });
  server.route({ method: ["PUT", "PATCH", "DELETE"], url: "/graphql", handler: refuseMethod });
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply.header("allow", "GET, POST"), {
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    message: `GraphQL is not asked by ${request.method}.`,
    hint: "Use POST, or GET for a query.",
  });
}
