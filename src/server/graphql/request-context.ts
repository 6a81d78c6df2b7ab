import type { FastifyBaseLogger } from "fastify";

/** What one HTTP request brings to the answering of its operation. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  readonly log: FastifyBaseLogger;
}
