import { setImmediate } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import { isList } from "../../base/guards/is-list.js";
import { refuseWith } from "../answers/refuse-with.js";
import type { Responder, Response } from "../answers/responder.js";
import type { Admission } from "../clients/admission.js";
import { rateLimitMessage } from "../limits/refusals.js";
import { findTokenExcess } from "../limits/document/tokens.js";
import { toProblem } from "../http/problem.js";
import { RefusedError } from "../http/problems.js";
import { requestPrices, type Tier } from "../limits/tiers.js";
import { answerKnown } from "./answer-known.js";
import { startApollo, type NewQuestion } from "./apollo.js";
import { createDocumentAdmission } from "./documents/admit-document.js";
import type { KnownDocuments } from "./documents/known-documents.js";

/** What new documents are answered with. */
export interface NewDocumentOptions {
  readonly schema: GraphQLSchema;
  readonly responder: Responder;
  readonly admission: Admission;
  readonly log: FastifyBaseLogger;
}

/** Answers the documents of one tier that are not known yet, one at a time for each client. */
export interface NewDocuments {
  /** @throws RefusedError for a client that may not have a document checked now */
  answer(question: NewQuestion): Promise<Response>;
  stop(): Promise<void>;
}

/** Has Apollo Server parse and execute new documents within the limits of a tier, and adds them to those that are known. */
export async function openNewDocuments(
  { schema, responder, admission, log }: NewDocumentOptions,
  tier: Tier,
  known: KnownDocuments,
): Promise<NewDocuments> {
  const admit = createDocumentAdmission({ schema, tier, known, admission });
  const apollo = await startApollo(
    schema,
    async (parsed, { operation, context }) => {
      const admitted = admit(parsed, context);
      if (isList(admitted)) return refuseWith(...admitted);
      // Others have their turn between the checking of a document and the planning of it.
      await setImmediate();
      return answerKnown(responder, admitted, operation, context);
    },
    log,
  );
  return {
    async answer(question) {
      const { text, context } = question;
      await takeTurn(admission, tier, question);
      try {
        const excess = findTokenExcess(text, tier.tokens);
        return excess === undefined ? await apollo.execute(question) : await refuseWith(excess);
      } finally {
        context.check.end();
      }
    },
    stop: () => apollo.stop(),
  };
}

/** Has the client pay for the reading of a document, and waits for its turn. */
async function takeTurn(admission: Admission, { deadlineMs }: Tier, { context }: NewQuestion): Promise<void> {
  const { client, signal, check } = context;
  const points = requestPrices.newDocument;
  refuseUnpaid(admission.spend(client, points));
  const options = { timeoutMs: deadlineMs, signal };
  check.begin(await admission.toCheck(client, points, options).catch(refuseBusy));
}

/** @throws RefusedError if a client has to wait so many seconds for points */
export function refuseUnpaid(seconds: number): void {
  if (seconds === 0) return;
  const headers = { "retry-after": String(seconds) };
  throw new RefusedError(toProblem("RATE_LIMITED", { message: rateLimitMessage(seconds), headers }));
}

function refuseBusy(): never {
  throw new RefusedError(toProblem("SERVER_BUSY"));
}
