import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import cors from "@fastify/cors";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { refuseForeignHosts } from "./allowed-hosts.js";
import type { OperationAnswerer } from "./answerer.js";
import { toProblemBody } from "./problem.js";
import { handleError, handleNotFound } from "./problems.js";
import type { CheckReadiness } from "./readiness.js";
import { addGraphiqlRoutes } from "./routes/graphiql.js";
import { addGraphqlRoute } from "./routes/graphql.js";
import { addHealthRoutes } from "./routes/health.js";
import { addSchemaRoute } from "./routes/schema.js";
import { bodyLimitBytes, type ServerSettings } from "./settings.js";

/** All that the server is made of. */
export interface ServerOptions {
  readonly answerer: OperationAnswerer;
  readonly checkReadiness: CheckReadiness;
  readonly settings: ServerSettings;
  readonly logger: FastifyBaseLogger;
  /** The built GraphiQL; left out, there is none. */
  readonly graphiqlFolder?: string;
}

/** An HTTP server that is ready to listen. Closing it finishes what is in flight; the engine stays its owner's. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { answerer, settings, logger } = options;
  const server = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: () => randomUUID(),
    bodyLimit: bodyLimitBytes,
    keepAliveTimeout: 72_000,
    requestTimeout: 30_000,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
  });
  server.removeContentTypeParser("text/plain");
  server.setErrorHandler(handleError);
  server.setNotFoundHandler(handleNotFound);
  server.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
    done();
  });
  if (!settings.allowedHosts.includes("*")) server.addHook("onRequest", refuseForeignHosts(settings.allowedHosts));
  if (settings.corsOrigins.length > 0) await server.register(cors, corsOptions(settings.corsOrigins));
  addHealthRoutes(server, options.checkReadiness);
  addSchemaRoute(server, answerer.schema);
  if (options.graphiqlFolder !== undefined) addGraphiqlRoutes(server, options.graphiqlFolder);
  await addGraphqlRoute(server, answerer, settings.deadlineMs);
  return server;
}

function corsOptions(origins: readonly string[]): {
  origin: string | string[];
  exposedHeaders: string[];
  maxAge: number;
} {
  return { origin: origins.includes("*") ? "*" : [...origins], exposedHeaders: ["x-request-id"], maxAge: 86_400 };
}

/** What is not even HTTP still gets an answer that a client can read. */
function refuseMalformed(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = toProblemBody({ status: 400, code: "BAD_REQUEST", message: "The request is not valid HTTP." });
  const head = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close";
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
