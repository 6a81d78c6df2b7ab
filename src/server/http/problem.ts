import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { discardRest } from "../connections/discard-rest.js";
import { findCode, statusOf, type RequestCodeName } from "./request-codes.js";

/** Why a request was not even asked of GraphQL. Its status is that of its code. */
export interface Problem {
  readonly code: RequestCodeName | "NAME_LIMIT_EXCEEDED";
  readonly message: string;
  readonly hint?: string;
  /** What else the response says, such as `allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The problem that a code stands for, in the words of the table of codes but where others are given. */
export function toProblem(code: RequestCodeName, more: Partial<Omit<Problem, "code">> = {}): Problem {
  const { message, hint, meaning = "" } = findCode(code) ?? {};
  return { code, message: message ?? meaning, ...(hint !== undefined && { hint }), ...more };
}

/** The problem in GraphQL's own form, so that clients need to read one kind of error only. */
export function toProblemBody({ code, message, hint }: Problem): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { code, ...(hint !== undefined && { hint }) } }] })}\n`;
}

/** The headers of a response that says a problem. */
export function toProblemHeaders({ code, headers }: Problem): Readonly<Record<string, string>> {
  const { retryAfterSeconds } = findCode(code) ?? {};
  return {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    ...(retryAfterSeconds !== undefined && { "retry-after": String(retryAfterSeconds) }),
    ...headers,
  };
}

/** Sends the problem as JSON, never as a page. A client that is still sending hears it too. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const body = toProblemBody(problem);
  reply.code(statusOf(problem.code)).headers(toProblemHeaders(problem));
  const rest = discardRest(reply.request.raw);
  if (rest === undefined) return reply.send(body);
  reply.header("connection", "close").header("content-length", Buffer.byteLength(body));
  return reply.send(Readable.from(bodyThen(body, rest)));
}

/** All of the body at once, and its end when nothing more is on its way to us: a connection that is closed before loses the answer. */
async function* bodyThen(body: string, rest: Promise<void>): AsyncGenerator<string> {
  yield body;
  await rest;
}
