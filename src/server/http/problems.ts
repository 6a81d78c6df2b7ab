import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { ErrorLog } from "../error-log.js";
import { sendProblem, toProblem, type Problem } from "./problem.js";
import type { RequestCodeName } from "./request-codes.js";

/** Thrown where the reading of a request finds a problem. */
export class RefusedError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "RefusedError";
  }
}

const example = 'Send an object: {"query": "{ corpus { version } }"}.';

/** What the HTTP layer refuses, by its own name for it. */
const refusals: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: toProblem("BAD_REQUEST", { message: "The body is not JSON.", hint: example }),
  FST_ERR_CTP_EMPTY_JSON_BODY: toProblem("BAD_REQUEST", { message: "The body is empty.", hint: example }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: toProblem("UNSUPPORTED_MEDIA_TYPE"),
  FST_ERR_CTP_BODY_TOO_LARGE: toProblem("BODY_TOO_LARGE"),
  FST_ERR_BAD_URL: toProblem("BAD_REQUEST", { message: "The address is not a valid URL." }),
};

/** Answers what went wrong outside of GraphQL. What we did not foresee is only named by its request id; the log has the rest. */
export function createErrorHandler(
  errorLog: ErrorLog,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, request, reply) => {
    const refusal = error instanceof RefusedError ? error.problem : (refusals[error.code] ?? toRefusal(error));
    if (refusal) return sendProblem(reply, refusal);
    const code = "INTERNAL_SERVER_ERROR";
    errorLog.add({ client: `address ${request.ip}`, requestId: request.id, code, error });
    const message = `Something went wrong on our side. The request id is "${request.id}".`;
    return sendProblem(reply, toProblem(code, { message }));
  };
}

/** Other refusals of the HTTP layer carry a status of their own; their words are not ours, so they are not repeated. */
function toRefusal({ statusCode = 500 }: FastifyError): Problem | undefined {
  return statusCode >= 500 ? undefined : toProblem(codesOfStatus[statusCode] ?? "BAD_REQUEST");
}

const codesOfStatus: Readonly<Record<number, RequestCodeName>> = {
  403: "NOT_FOUND",
  404: "NOT_FOUND",
  412: "PRECONDITION_FAILED",
  413: "BODY_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  416: "RANGE_NOT_SATISFIABLE",
};
