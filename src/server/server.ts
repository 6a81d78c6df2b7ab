import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { availableParallelism } from "node:os";
import cors from "@fastify/cors";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { printSchema } from "graphql";
import { refuseForeignHosts } from "./allowed-hosts.js";
import { createAnswerCache } from "./answers/answer-cache.js";
import { unknownVersion, type CorpusVersion } from "./answers/corpus-version.js";
import { createResponder } from "./answers/responder.js";
import type { OperationAnswerer } from "./answerer.js";
import { closePromptly } from "./close-promptly.js";
import { createKeyFinder } from "./clients/access-key.js";
import { createAdmission, unbounded } from "./clients/admission.js";
import { createIdentifier } from "./clients/identify-client.js";
import { limitConnections } from "./connections/limit-connections.js";
import { giveUpStalled } from "./connections/give-up-stalled.js";
import type { GraphqlOptions } from "./graphql/graphql-handler.js";
import { hashOf, type StoredOperation } from "./graphql/stored-documents.js";
import { toProblemBody } from "./problem.js";
import { handleError, handleNotFound } from "./problems.js";
import type { CheckReadiness } from "./readiness.js";
import { addGraphiqlRoutes } from "./routes/graphiql.js";
import { addGraphqlRoute } from "./routes/graphql.js";
import { addHealthRoutes } from "./routes/health.js";
import { addSchemaRoute } from "./routes/schema.js";
import { bodyLimitBytes, type ServerSettings } from "./settings.js";
import { tiersWith } from "./tiers.js";

/** All that the server is made of. */
export interface ServerOptions {
  readonly answerer: OperationAnswerer;
  readonly checkReadiness: CheckReadiness;
  readonly settings: ServerSettings;
  readonly logger: FastifyBaseLogger;
  /** Which corpus the answerer answers from. Left out: nobody knows, and no answer is kept or tagged. */
  readonly version?: CorpusVersion;
  /** Operations that clients may ask for by name or hash. */
  readonly operations?: readonly StoredOperation[];
  /** The version of the program. */
  readonly programVersion?: string;
  /** Milliseconds from any fixed moment. Left out: the system's. */
  readonly now?: () => number;
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
    trustProxy: settings.proxies === undefined || settings.proxies.length === 0 ? false : [...settings.proxies],
    keepAliveTimeout: 72_000,
    requestTimeout: 30_000,
    clientErrorHandler: refuseMalformed,
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
  });
  closePromptly(server);
  limitConnections(server, settings);
  giveUpStalled(server, settings);
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
  const schemaText = `${printSchema(answerer.schema)}\n`;
  addSchemaRoute(server, schemaText);
  if (options.graphiqlFolder !== undefined) addGraphiqlRoutes(server, options.graphiqlFolder);
  await addGraphqlRoute(server, toGraphqlOptions(options, schemaText));
  return server;
}

function toGraphqlOptions(options: ServerOptions, schemaText: string): GraphqlOptions {
  const { answerer, settings, logger: log, version = unknownVersion, operations = [], programVersion = "" } = options;
  const { accessKeys = [], cacheBytes = 0, isRateLimited = false, isStoredOnly = false } = settings;
  const { now = () => performance.now() } = options;
  const { schema } = answerer;
  const tiers = tiersWith(settings);
  const { operationsAtOnce = Math.max(2, availableParallelism()) } = settings;
  const admission = isRateLimited ? createAdmission({ now, operationsAtOnce }) : unbounded;
  // Another program, or the same with another schema, may answer otherwise.
  const program = hashOf(`${programVersion}\n${schemaText}`);
  const responder = createResponder({ answerer, version, cache: createAnswerCache(cacheBytes), admission, program });
  const identify = createIdentifier(createKeyFinder(accessKeys), tiers);
  return { schema, responder, identify, admission, tiers, operations, isStoredOnly, log };
}

function corsOptions(origins: readonly string[]): {
  origin: string | string[];
  exposedHeaders: string[];
  maxAge: number;
} {
  return {
    origin: origins.includes("*") ? "*" : [...origins],
    exposedHeaders: ["x-request-id", "etag", "retry-after"],
    maxAge: 86_400,
  };
}

/** What is not even HTTP still gets an answer that a client can read. */
function refuseMalformed(_error: Error, socket: Socket): void {
  if (!socket.writable) return;
  const body = toProblemBody({ status: 400, code: "BAD_REQUEST", message: "The request is not valid HTTP." });
  const head = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close";
  socket.end(`${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
