import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { sendProblem, type Problem } from "./problem.js";
import { bodyLimitBytes } from "./settings.js";

/** What the HTTP layer refuses, by its own name for it. */
const refusals: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: "BAD_REQUEST",
    message: "The body is not JSON.",
    hint: 'Send an object: {"query": "{ corpus { version } }"}.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: "BAD_REQUEST",
    message: "The body is empty.",
    hint: 'Send an object: {"query": "{ corpus { version } }"}.',
  },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: "UNSUPPORTED_MEDIA_TYPE",
    message: "The body is of a media type that is not understood here.",
    hint: "Send JSON, with `content-type: application/json`.",
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: "BODY_TOO_LARGE",
    message: `The body is larger than ${bodyLimitBytes} bytes.`,
    hint: "Send long lists as variables, in several requests.",
  },
  FST_ERR_BAD_URL: { status: 400, code: "BAD_REQUEST", message: "The address is not a valid URL." },
};

/** Answers what went wrong outside of GraphQL. What we did not foresee is only named by its request id; the log has the rest. */
export function handleError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusals[error.code] ?? toRefusal(error);
  if (refusal) return sendProblem(reply, refusal);
  request.log.error({ err: error, requestId: request.id }, "A request failed unexpectedly");
  const message = `Something went wrong on our side. The request id is "${request.id}".`;
  return sendProblem(reply, { status: 500, code: "INTERNAL_SERVER_ERROR", message });
}

/** Answers an address that nothing is served at. */
export function handleNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(reply, {
    status: 404,
    code: "NOT_FOUND",
    message: `Nothing is served at ${request.method} "${request.url.split("?", 1)[0] ?? ""}".`,
    hint: "The API is at /graphql, GraphiQL at /graphiql.",
  });
}

/** Other refusals of the HTTP layer carry a status of their own; their words are not ours, so they are not repeated. */
function toRefusal({ statusCode }: FastifyError): Problem | undefined {
  if (statusCode === undefined || statusCode >= 500) return undefined;
  return { status: statusCode, code: "BAD_REQUEST", message: "The request is not valid." };
}
