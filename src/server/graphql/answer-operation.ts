import type { ExecutionResult } from "graphql";
import type { AnswerRequest } from "../../planner/answer.js";
import type { OperationAnswerer } from "../answerer.js";
import { findCode, statusOf } from "../http/request-codes.js";
import { isResponseType } from "./negotiate-content-type.js";
import { toClientError } from "./client-errors.js";
import type { RequestContext } from "./request-context.js";

/** One operation's answer, fit for a client: every error has a code and nothing internal. Never rejects. */
export async function answerOperation(
  answerer: OperationAnswerer,
  request: AnswerRequest,
  context: RequestContext,
): Promise<ExecutionResult> {
  try {
    const result = await answerer.answer(request);
    if (result.errors === undefined || result.errors.length === 0) return result;
    return { ...result, errors: result.errors.map((error) => toClientError(error, context)) };
  } catch (thrown) {
    return { errors: [toClientError(thrown, context)] };
  }
}

/** How a result is sent. */
export interface ResultHead {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** The head of a result: where it has no data, what the first error's code stands for. So too where there was nothing that could be read,
 *  if the client's media type goes by statuses; else 200, also beside errors. */
export function headOfResult(result: ExecutionResult, contentType: string): ResultHead {
  const code = codeOfResult(result, contentType);
  const { retryAfterSeconds } = findCode(code) ?? {};
  return {
    status: code === undefined ? 200 : statusOf(code),
    headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
  };
}

/** The code that a status says; `undefined` for an answer. */
function codeOfResult(result: ExecutionResult, contentType: string): unknown {
  const codes = (result.errors ?? []).map(({ extensions }) => extensions.code);
  if (result.data === undefined) return codes[0] ?? "INTERNAL_SERVER_ERROR";
  if (!isResponseType(contentType) || !isNothingRead(result)) return undefined;
  return codes.find((code) => statusOf(code) >= 500);
}

/** Whether each field at the root has failed. */
function isNothingRead({ data, errors = [] }: ExecutionResult): boolean {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data ?? {}).every(([key, value]) => value === null && failed.has(key));
}
