import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { OperationAnswerer } from "../answerer.js";
import { startApollo } from "../graphql/apollo.js";
import { answerDirectly } from "../graphql/direct-answer.js";
import { toGateway } from "../graphql/gateway.js";
import { createKnownDocuments } from "../graphql/known-documents.js";
import type { RequestContext } from "../graphql/request-context.js";
import { sendProblem } from "../problem.js";

/** The API at `/graphql`. Apollo Server takes each new document; what it has let through once is answered directly from then on. */
export async function addGraphqlRoute(
  server: FastifyInstance,
  answerer: OperationAnswerer,
  timeoutMs: number,
): Promise<void> {
  const known = createKnownDocuments();
  const apollo = await startApollo(toGateway(answerer, known, timeoutMs), server.log);
  server.addHook("onClose", () => apollo.stop());
  const throughApollo = fastifyApolloHandler(apollo, { context: async (request, reply) => toContext(request, reply) });
  const direct = { answerer, known, timeoutMs };
  const answerKnown = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const answer = await answerDirectly(direct, request, reply, () => toContext(request, reply));
    return answer === undefined ? undefined : reply.send(answer);
  };
  server.get("/graphql", throughApollo);
  server.post("/graphql", { preHandler: answerKnown }, throughApollo);
  server.route({ method: ["PUT", "PATCH", "DELETE"], url: "/graphql", handler: refuseMethod });
}

function toContext(request: FastifyRequest, reply: FastifyReply): RequestContext {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return { requestId: request.id, signal: controller.signal, log: request.log };
}

function refuseMethod(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply.header("allow", "GET, POST"), {
    status: 405,
    code: "METHOD_NOT_ALLOWED",
    message: `GraphQL is not asked by ${request.method}.`,
    hint: "Use POST, or GET for a query.",
  });
}
