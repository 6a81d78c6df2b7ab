import type { GraphQLError } from "graphql";
import { invariant } from "../../base/invariant.js";
import type { AnsweredResponse } from "./responder.js";
import { writeAnswer } from "./write-answer.js";

/** The response that has nothing to say but these errors. Each has a code. */
export async function refuseWith(...errors: readonly GraphQLError[]): Promise<AnsweredResponse> {
  const result = { errors };
  // It is small.
  const { body } = invariant(await writeAnswer(result, Number.POSITIVE_INFINITY), "a refusal");
  return { kind: "answered", result, body };
}
