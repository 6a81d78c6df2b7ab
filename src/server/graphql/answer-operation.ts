import type { ExecutionResult } from "graphql";
import type { AnswerRequest } from "../../planner/answer.js";
import type { OperationAnswerer } from "../answerer.js";
import { statusOf, toClientError } from "./client-errors.js";
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

/** 200 where there is data, even beside errors or null; else what the first error's code stands for. */
export function statusOfResult(result: ExecutionResult): number {
  return result.data === undefined ? statusOf(result.errors?.[0]?.extensions.code) : 200;
}
