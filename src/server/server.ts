import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import { availableParallelism } from "node:os";
import cors from "@fastify/cors";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import { printSchema } from "graphql";
import { refuseForeignHosts } from "./http/allowed-hosts.js";
import { createAnswerCache } from "./answers/answer-cache.js";
import { unknownVersion, type CorpusVersion } from "./answers/corpus-version.js";
import { createResponder } from "./answers/responder.js";
import type { OperationAnswerer } from "./answerer.js";
import { closePromptly } from "./connections/close-promptly.js";
import { createKeyFinder } from "./clients/access-key.js";
import { createAdmission, unbounded } from "./clients/admission.js";
import { createIdentifier } from "./clients/identify-client.js";
import { limitConnections } from "./connections/limit-connections.js";
import { closeStalledResponses } from "./connections/close-stalled-responses.js";
import type { GraphqlOptions } from "./graphql/graphql-handler.js";
import { hashOf, type StoredOperation } from "./graphql/documents/stored-documents.js";
import { createErrorLog, type ErrorLog } from "./error-log.js";
import { readJsonBodies } from "./http/json-body.js";
import { addPageRoutes, pageOperations } from "./pages/page-routes.js";
import { answerMalformed, type ConnectionError } from "./http/answer-malformed.js";
import { answerNotFound, watchMethods, type MethodOptions } from "./http/methods.js";
import { createErrorHandler } from "./http/problems.js";
import type { CheckReadiness } from "./readiness.js";
import { readTarget } from "./http/request-target.js";
import { refuseAmbiguous } from "./http/refuse-ambiguous.js";
import { addGraphiqlRoutes, type WriteExample } from "./routes/graphiql.js";
import { addGraphqlRoute } from "./routes/graphql.js";
import { addHealthRoutes } from "./routes/health.js";
import { addSchemaRoute } from "./routes/schema.js";
import { bodyLimitBytes, requestHeadBytes, type ServerSettings } from "./server-settings.js";
import { tiersWith } from "./limits/tiers.js";

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
  /** The built explorer; left out, there is none. */
  readonly explorerFolder?: string;
  /** The built GraphiQL; left out, there is none. */
  readonly graphiqlFolder?: string;
  /** Writes the question that GraphiQL shows to begin with; left out, one that any corpus answers. */
  readonly writeExample?: WriteExample;
}

const requestTimeoutMs = 30_000;

/** Most letters of a record's name in an address; of the shipped corpus the longest takes 122. */
const longestName = 500;

/** An HTTP server that is ready to listen. Closing it finishes what is in flight; the engine stays its owner's. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { answerer, settings, logger } = options;
  const errorLog = createErrorLog(logger);
  const handleError = createErrorHandler(errorLog);
  const server = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: () => randomUUID(),
    bodyLimit: bodyLimitBytes,
    routerOptions: { maxParamLength: longestName },
    trustProxy: settings.proxies === undefined || settings.proxies.length === 0 ? false : [...settings.proxies],
    keepAliveTimeout: 72_000,
    requestTimeout: requestTimeoutMs,
    // A missing `host` is refused by us, with a body. Who is late is looked for every five seconds.
    http: {
      maxHeaderSize: requestHeadBytes,
      requireHostHeader: false,
      connectionsCheckingInterval: 5_000,
      // Where the head may take longer than the whole, Node swaps the two.
      headersTimeout: requestTimeoutMs,
      requestTimeout: requestTimeoutMs,
    },
    rewriteUrl: ({ url = "/" }) => readTarget(url).path,
    clientErrorHandler: (error, socket) => refuseMalformed(error, socket),
    frameworkErrors: (error, request, reply) => void handleError(error, request, reply),
  });
  const refuseMalformed: (error: ConnectionError, socket: Socket) => void = answerMalformed(server.server);
  closePromptly(server);
  limitConnections(server, settings);
  closeStalledResponses(server, settings);
  sweepEachMinute(server, errorLog);
  readJsonBodies(server);
  server.setErrorHandler(handleError);
  server.setNotFoundHandler(answerNotFound);
  let answerUnknown: MethodOptions["answerUnknown"] = (request, reply) => void answerNotFound(request, reply);
  const { answerOptions, refuseUnserved } = watchMethods(server, {
    hasCors: settings.corsOrigins.length > 0,
    answerUnknown: (request, reply) => answerUnknown(request, reply),
  });
  server.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id).header("x-content-type-options", "nosniff");
    done();
  });
  server.addHook("onRequest", refuseAmbiguous);
  if (!settings.allowedHosts.includes("*")) server.addHook("onRequest", refuseForeignHosts(settings.allowedHosts));
  server.addHook("onRequest", answerOptions);
  if (settings.corsOrigins.length > 0) await server.register(cors, corsOptions(settings.corsOrigins));
  server.addHook("onRequest", refuseUnserved);
  addHealthRoutes(server, options.checkReadiness, errorLog);
  const schemaText = `${printSchema(answerer.schema)}\n`;
  addSchemaRoute(server, schemaText);
  const { explorerFolder: folder, graphiqlFolder } = options;
  const graphqlOptions = toGraphqlOptions(options, schemaText, errorLog);
  if (folder !== undefined) answerUnknown = addPageRoutes(server, { ...graphqlOptions, folder });
  if (graphiqlFolder !== undefined) {
    addGraphiqlRoutes(server, graphiqlFolder, { writeExample: options.writeExample, isAtRoot: folder === undefined });
  }
  await addGraphqlRoute(server, graphqlOptions);
  return server;
}

function sweepEachMinute(server: FastifyInstance, errorLog: ErrorLog): void {
  const timer = setInterval(errorLog.sweep, 60_000).unref();
  server.addHook("onClose", (_server, done) => {
    clearInterval(timer);
    errorLog.sweep();
    done();
  });
}

function toGraphqlOptions(options: ServerOptions, schemaText: string, errorLog: ErrorLog): GraphqlOptions {
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
  // The operator's come last: where two have one name, theirs is meant.
  const stored = options.explorerFolder === undefined ? operations : [...pageOperations, ...operations];
  return { schema, responder, identify, admission, tiers, operations: stored, isStoredOnly, log, errorLog };
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
