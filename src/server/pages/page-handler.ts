import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { finish } from "../../base/scheduling/steps.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { invariant } from "../../base/invariant.js";
import type { Address } from "../../pages/address.js";
import { explorerNear } from "../../pages/ask/documents.js";
import { nearTo, readNear } from "../../pages/frame/similar-names.js";
import { printDocument, type Assets } from "../../pages/frame/frame.js";
import { printFailure, printNotFound } from "../../pages/frame/problem.js";
import { toHtml } from "../../pages/html.js";
import type { Page, View } from "../../pages/page.js";
import { english } from "../../pages/words/english/english.js";
import type { Client } from "../clients/client.js";
import type { GraphqlOptions } from "../graphql/graphql-handler.js";
import { toContext, type RequestContext } from "../graphql/request-context.js";
import { rateLimitMessage } from "../limits/refusals.js";
import { toProblem, type Problem } from "../http/problem.js";
import { statusOf } from "../http/request-codes.js";
import { requestPrices } from "../limits/tiers.js";
import { whenClosed } from "../connections/when-closed.js";
import type { AskPage } from "./ask-page.js";
import { sendDownload, sendPage } from "./send-page.js";

/** What a page handler takes. */
export interface PageHandlerOptions extends Pick<GraphqlOptions, "identify" | "admission" | "errorLog"> {
  readonly ask: AskPage;
  readonly assets: Assets;
}

/** Answers requests for pages. */
export interface PageHandler {
  readonly handle: (page: Page, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
  /** For an address that nothing is served at. */
  readonly handleUnknown: (request: FastifyRequest, reply: FastifyReply) => FastifyReply;
}

/** A handler that asks a page's operation under the limits of who has no key, whoever asks, and prints the answer. */
export function createPageHandler({ identify, admission, errorLog, ask, assets }: PageHandlerOptions): PageHandler {
  const printedBefore = new LRUCache<string, string>({ maxSize: keptLetters, sizeCalculation: ({ length }) => length });

  async function print(page: Page, context: RequestContext, view: View, reply: FastifyReply): Promise<FastifyReply> {
    const answer = await ask(page.operation, page.variables(view.address), context);
    if (!("data" in answer) && answer.error.extensions["code"] !== "INVALID_ID") {
      const { message, extensions } = answer.error;
      const hint = typeof extensions["hint"] === "string" ? extensions["hint"] : undefined;
      const failure = { message, hint, retryAfterSeconds: answer.retryAfterSeconds, requestId: context.requestId };
      return sendFailure(reply, answer.status, { ...failure, view });
    }
    const { isIndexed } = page;
    const key = "data" in answer && answer.etag !== undefined ? `${answer.etag} ${reply.request.url}` : undefined;
    const kept = key === undefined ? undefined : printedBefore.get(key);
    if (kept !== undefined) return sendPage(reply, kept, { isIndexed });
    const printed = "data" in answer ? page.print(answer.data(), view) : undefined;
    if (printed === undefined) return printMissing(context, view, reply);
    const format = view.address.parameters.get("format");
    const download = printed.downloads?.find((each) => each.format === format);
    if (download !== undefined) return sendDownload(reply, download, { signal: context.signal });
    const text = await finishYielding(toHtml(printDocument(page, printed, view, assets)), { signal: context.signal });
    if (key !== undefined) printedBefore.set(key, text);
    return sendPage(reply, text, { isIndexed });
  }

  async function printMissing(context: RequestContext, view: View, reply: FastifyReply): Promise<FastifyReply> {
    const wanted = nearTo(view.address.name);
    const answer = wanted === undefined ? undefined : await ask(explorerNear, { ...wanted }, context);
    const near = answer !== undefined && "data" in answer ? readNear(answer.data()) : [];
    return sendPage(reply.code(statusOf("NOT_FOUND")), finish(toHtml(printNotFound(near, view, assets))), {
      isIndexed: false,
    });
  }

  function sendFailure(
    reply: FastifyReply,
    status: number,
    { view, ...failure }: Parameters<typeof printFailure>[0] & { readonly view: View },
  ): FastifyReply {
    if (failure.retryAfterSeconds !== undefined) reply.header("retry-after", failure.retryAfterSeconds);
    return sendPage(reply.code(status), finish(toHtml(printFailure(failure, view, assets))), { isIndexed: false });
  }

  function refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem, seconds?: number): FastifyReply {
    const { code, message, hint } = problem;
    const retryAfterSeconds = seconds === undefined ? undefined : String(seconds);
    const view = { words: english, address: toAddress(request) };
    return sendFailure(reply, statusOf(code), { message, hint, retryAfterSeconds, requestId: request.id, view });
  }

  return {
    async handle(page, request, reply) {
      const client = toReader(invariant(identify({ authorization: undefined, address: request.ip }), "a client"));
      const end = admission.begin(client);
      if (end === undefined) return refuse(request, reply, toProblem("TOO_MANY_AT_ONCE"));
      whenClosed(reply.raw, end);
      const seconds = admission.spend(client, requestPrices.request);
      if (seconds > 0)
        return refuse(request, reply, toProblem("RATE_LIMITED", { message: rateLimitMessage(seconds) }), seconds);
      const view = { words: english, address: toAddress(request) };
      return print(page, toPageContext(request, reply, { client, contentType, errorLog }), view, reply);
    },
    handleUnknown(request, reply) {
      const view = { words: english, address: toAddress(request) };
      return sendPage(reply.code(statusOf("NOT_FOUND")), finish(toHtml(printNotFound([], view, assets))), {
        isIndexed: false,
      });
    },
  };
}

/** Letters of pages that are kept as they were printed: some dozens of the largest ones. The least used go first. */
const keptLetters = 4_000_000;

/** Who reads pages has as much for them again: a class that reads at one address leaves its programs all that they may ask. */
function toReader(client: Client): Client {
  return { ...client, id: `pages of ${client.id}` };
}

/** Of the two types that GraphQL answers come in the one that says by a status what went wrong. */
const contentType = "application/graphql-response+json; charset=utf-8";

/** The context of a page's question: what the browser says of tags and costs is about the page, not about the answer. */
function toPageContext(...given: Parameters<typeof toContext>): RequestContext {
  return { ...toContext(...given), isCostWanted: false, ifNoneMatch: undefined };
}

function toAddress({ url, params }: FastifyRequest): Address {
  const [path = "/", query = ""] = url.split("?", 2);
  const name = params !== null && typeof params === "object" && "name" in params ? String(params.name) : "";
  return { path, name, parameters: new Map(new URLSearchParams(query)) };
}
