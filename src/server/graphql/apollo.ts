import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { refuseWith } from "../answers/refuse-with.js";
import type { Response } from "../answers/responder.js";
import { toClientError } from "./client-errors.js";
import type { ParsedDocument } from "./documents/admit-document.js";
import type { WrittenOperation } from "./read-request.js";
import type { RequestContext } from "./request-context.js";

/** An operation of a document that is not known yet. */
export interface NewQuestion {
  readonly text: string;
  readonly operation: WrittenOperation;
  readonly context: RequestContext;
}

/** Checks and answers a document that has been parsed. Never rejects. */
export type ExecuteNew = (parsed: ParsedDocument, question: NewQuestion) => Promise<Response>;

/** An Apollo Server without HTTP. */
export interface Apollo {
  /** Has the document parsed and executed. */
  execute(question: NewQuestion): Promise<Response>;
  stop(): Promise<void>;
}

/** What goes along with an operation: Apollo Server hands a copy of this around, so what is found out lies one deeper. */
interface ApolloContext {
  readonly question: NewQuestion;
  readonly found: { response?: Response; errors?: readonly GraphQLError[] };
}

/** A started Apollo Server that has documents parsed and executed. What a response says in HTTP is nothing of its: it sees no request, and its
 *  status and headers are not read. Nothing of it phones home. */
export async function startApollo(schema: GraphQLSchema, execute: ExecuteNew, log: FastifyBaseLogger): Promise<Apollo> {
  const apollo = new ApolloServer<ApolloContext>({
    gateway: toGateway(schema, execute),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      noteErrors,
    ],
    // What executes also validates: limits first, and no further than to thirty errors.
    dangerouslyDisableValidation: true,
    // What is known, or persisted, is found before.
    documentStore: null,
    persistedQueries: false,
    introspection: true,
    stopOnTerminationSignals: false,
    logger: {
      debug: nothing,
      info: nothing,
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
  });
  await apollo.start();
  return {
    async execute(question) {
      const { text: query, operation, context } = question;
      const { operationName, variables } = operation;
      const found: ApolloContext["found"] = {};
      const request = { query, variables, ...(operationName !== undefined && { operationName }) };
      await apollo.executeOperation(request, { contextValue: { question, found } });
      return found.response ?? refuseWith(...(found.errors ?? []).map((error) => toOurs(error, context)));
    },
    stop: () => apollo.stop(),
  };
}

function nothing(): void {
  // Said elsewhere.
}

/** Its one hook for executing otherwise than by resolvers. */
function toGateway(
  schema: GraphQLSchema,
  execute: ExecuteNew,
): ApolloServerOptionsWithGateway<ApolloContext>["gateway"] {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    async load() {
      return {
        async executor({ document, source, context }) {
          const { question, found } = context as ApolloContext;
          const response = await execute({ document, text: source }, question);
          found.response = response;
          // It is sent as it is written by now.
          return response.kind === "answered" ? response.result : { data: {} };
        },
      };
    },
    async stop() {
      // The engine belongs to whoever opened it.
    },
  };
}

const noteErrors: ApolloServerPlugin<ApolloContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        contextValue.found.errors = errors;
      },
    };
  },
};

/** The same error without what it says of HTTP. */
function toOurs(error: GraphQLError, context: RequestContext): GraphQLError {
  const { message, source = null, positions = null, originalError = null, extensions } = error;
  const { code } = extensions;
  return toClientError(
    new GraphQLError(message, {
      source,
      positions,
      originalError,
      ...(code !== undefined && { extensions: { code } }),
    }),
    context,
  );
}
