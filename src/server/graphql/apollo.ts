import { ApolloServer, type ApolloServerPlugin, type PersistedQueryOptions } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import { limitTokens } from "../limits/tokens.js";
import type { Tier } from "../tiers.js";
import { createErrorFormatter } from "./client-errors.js";
import type { Gateway } from "./gateway.js";
import { nameArguments } from "./name-arguments.js";
import type { RequestContext } from "./request-context.js";
import { shortenErrors } from "./shorten-errors.js";
import type { StoredDocuments } from "./stored-documents.js";

/** What one Apollo Server takes. */
export interface ApolloOptions {
  readonly gateway: Gateway;
  /** Whose limits documents have to keep. */
  readonly tier: Tier;
  /** Where clients may persist documents; left out, they may not. */
  readonly stored: StoredDocuments | undefined;
  readonly log: FastifyBaseLogger;
}

/** A started Apollo Server that parses, and speaks GraphQL over HTTP; the gateway checks documents and answers. Nothing of it phones home. */
export async function startApollo({
  gateway,
  tier,
  stored,
  log,
}: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    gateway,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      readableErrors,
    ],
    // The gateway validates: limits first, and no further than to thirty errors.
    dangerouslyDisableValidation: true,
    parseOptions: { maxTokens: tier.tokens },
    // What is known is found before Apollo Server is asked.
    documentStore: null,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: stored === undefined ? false : { cache: toApolloCache(stored), ttl: null },
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Its errors come to the plugin below as well, and there they are bounded.
    logger: { debug: nothing, info: nothing, warn: (message) => log.warn(message), error: nothing },
    formatError: createErrorFormatter(limitTokens(tier.tokens)),
  });
  await apollo.start();
  return apollo;
}

function nothing(): void {
  // Said elsewhere.
}

const prefix = "apq:";

/** Apollo Server looks documents up by their hash, with a prefix before it. It would keep what is not valid: the gateway keeps what is. */
function toApolloCache(stored: StoredDocuments): NonNullable<PersistedQueryOptions["cache"]> {
  return {
    get: async (key) => stored.findByHash(key.slice(prefix.length)),
    set: async () => undefined,
    delete: async () => false,
  };
}

const readableErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, errors = [], document }) {
        if (body.kind !== "single" || !body.singleResult.errors) return;
        const placed = body.singleResult.errors.map((error, index) => ({ error, node: errors[index]?.nodes?.[0] }));
        const named = document === undefined ? body.singleResult.errors : nameArguments(placed, document);
        body.singleResult.errors = shortenErrors(named);
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    const { errorLog, requestId, client } = requestContext.contextValue;
    errorLog.add({ client: client.id, requestId, code: "INTERNAL_SERVER_ERROR", error });
  },
};
