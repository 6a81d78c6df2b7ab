import type { FastifyReply } from "fastify";

/** Why a request was not even asked of GraphQL. */
export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

/** The problem in GraphQL's own form, so that clients need to read one kind of error only. */
export function toProblemBody({ code, message, hint }: Problem): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { code, ...(hint !== undefined && { hint }) } }] })}\n`;
}

/** Sends the problem as JSON, never as a page. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type("application/json; charset=utf-8").send(toProblemBody(problem));
}
