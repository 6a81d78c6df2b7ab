import { GraphQLError } from "graphql";
import type { Estimate } from "../../planner/cost/estimate.js";
import { findCode } from "../http/request-codes.js";
import type { Tier } from "./tiers.js";

/** What is wrong with asking for that much; `undefined` where it is within the limits. Says by how much, and where most of it goes. */
export function whyTooCostly(estimate: Estimate, tier: Tier): GraphQLError | undefined {
  const { nodes, cost } = estimate;
  if (nodes > tier.nodes) return tooCostly(estimate, { measure: "nodes", requested: nodes, limit: tier.nodes });
  if (cost > tier.cost) return tooCostly(estimate, { measure: "cost", requested: cost, limit: tier.cost });
  return undefined;
}

interface Excess {
  readonly measure: "nodes" | "cost";
  readonly requested: number;
  readonly limit: number;
}

function tooCostly({ costliest }: Estimate, excess: Excess): GraphQLError {
  const { measure, requested, limit } = excess;
  const most = costliest();
  const verb = measure === "nodes" ? `may hold ${requested} nodes` : `costs ${requested} points`;
  const percent = Math.ceil((100 * (requested - limit)) / limit);
  const where = most === undefined ? "" : ` Most of it is "${most.path}": ask for fewer there.`;
  const message = `The answer ${verb}; at most ${limit} are allowed, and that is ${percent}% over.${where}`;
  const extensions = { code: "QUERY_TOO_COSTLY", ...excess, over: requested - limit, costliest: most };
  return new GraphQLError(message, { extensions });
}

/** What a client is told whose bucket has not enough left. */
export function rateLimited(points: number, seconds: number): GraphQLError {
  return new GraphQLError(rateLimitMessage(seconds), {
    extensions: { code: "RATE_LIMITED", requested: points, retryAfterSeconds: seconds },
  });
}

/** `Too much was asked in too short a time. Try again in 3 seconds.` */
export function rateLimitMessage(seconds: number): string {
  return `Too much was asked in too short a time. Try again in ${seconds} second${seconds === 1 ? "" : "s"}.`;
}

/** The error of a query that passed its deadline, with what to narrow. */
export function tooSlow(error: GraphQLError, estimate: Estimate | undefined, deadlineMs: number): GraphQLError {
  const most = estimate?.costliest();
  const where = most === undefined ? "" : ` Most of it is "${most.path}": begin there.`;
  const message = `The query was not done within ${deadlineMs} ms. Ask for fewer nodes, a shallower selection or a narrower filter.${where}`;
  return new GraphQLError(message, {
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, deadlineMs, ...(most && { costliest: most }) },
  });
}

/** What a client is told whose answer would be larger than its tier allows. */
export function answerTooLarge(most: number): GraphQLError {
  return new GraphQLError(
    `The answer is larger than ${most} bytes. Ask for fewer nodes, fewer fields, or shorter names.`,
    {
      extensions: { code: "ANSWER_TOO_LARGE", most },
    },
  );
}

/** What a client is told if others were served before until its time was up. */
export function serverBusy(): GraphQLError {
  const { message = "", hint, retryAfterSeconds } = findCode("SERVER_BUSY") ?? {};
  return new GraphQLError(message, { extensions: { code: "SERVER_BUSY", hint, retryAfterSeconds } });
}
