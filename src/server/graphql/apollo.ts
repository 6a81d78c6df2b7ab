import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import { limits, tokenLimit } from "../limits/limits.js";
import { formatError } from "./client-errors.js";
import type { Gateway } from "./gateway.js";
import type { RequestContext } from "./request-context.js";
import { shortenErrors } from "./shorten-errors.js";

/** A started Apollo Server that validates, limits and speaks GraphQL over HTTP; the gateway answers. Nothing of it phones home. */
export async function startApollo(gateway: Gateway, log: FastifyBaseLogger): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      readableErrors,
    ],
    validationRules: limits.flatMap(({ rule }) => rule ?? []),
    parseOptions: { maxTokens: tokenLimit.most },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
    formatError,
  });
  await apollo.start();
  return apollo;
}

const readableErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind === "single" && body.singleResult.errors) {
          body.singleResult.errors = shortenErrors(body.singleResult.errors);
        }
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    const { log, requestId } = requestContext.contextValue;
    log.error({ err: error, requestId }, "Apollo Server failed unexpectedly");
  },
};
