import type { FastifyReply, FastifyRequest } from "fastify";
import type { Client } from "../clients/client.js";
import type { EndTurn } from "../clients/fair-queue.js";
import type { ErrorLog } from "../error-log.js";
import { QueryCancelledError } from "../../base/scheduling/errors.js";
import { whenClosed } from "../connections/when-closed.js";

/** What one HTTP request brings to the answering of its operation. */
export interface RequestContext {
  readonly requestId: string;
  /** Aborted when the client has gone. Made when it is asked for: an answer from memory needs none. */
  readonly signal: AbortSignal;
  readonly errorLog: ErrorLog;
  readonly client: Client;
  /** The media type that the client takes, as `content-type` says it. */
  readonly contentType: string;
  /** True where the client wants to know what the answer costs. */
  readonly isCostWanted: boolean;
  /** The tags of answers that the client has, as the header lists them. */
  readonly ifNoneMatch: string | undefined;
  /** Filled in while the answer is worked out. */
  readonly head: ResponseHead;
  /** Filled in while the document is checked and the operation planned. */
  readonly check: DocumentCheck;
}

/** What goes before the body of a response. */
export interface ResponseHead {
  readonly headers: Record<string, string>;
}

/** What becomes of a document that is new here, or of an operation that has to be planned. */
export interface DocumentCheck {
  /** True while the request has its turn at checking and planning. */
  readonly isOpen: boolean;
  begin(end: EndTurn): void;
  /** Ends the turn, if there is one: others may have their documents checked. */
  end(): void;
}

/** What is known of a request before it is read. */
export type Asking = Pick<RequestContext, "client" | "contentType" | "errorLog">;

/** The context of a request. Nothing may be kept unless the answer turns out to be current. */
export function toContext(request: FastifyRequest, reply: FastifyReply, asking: Asking): RequestContext {
  let signal: AbortSignal | undefined;
  const { "x-antiphony-cost": wanted = "0", "if-none-match": ifNoneMatch } = request.headers;
  return {
    requestId: request.id,
    get signal() {
      return (signal ??= untilGone(reply.raw));
    },
    ...asking,
    isCostWanted: wanted !== "0",
    ifNoneMatch,
    head: { headers: { "cache-control": "no-store" } },
    check: createCheck(),
  };
}

function createCheck(): DocumentCheck {
  let turn: EndTurn | undefined;
  return {
    get isOpen() {
      return turn !== undefined;
    },
    begin(end) {
      turn = end;
    },
    end() {
      turn?.();
      turn = undefined;
    },
  };
}

/** Made once, since a reason that is made for each notes where it was made. */
const hasGone = new QueryCancelledError("The client has gone.");

function untilGone(response: FastifyReply["raw"]): AbortSignal {
  const controller = new AbortController();
  whenClosed(response, () => {
    if (!response.writableFinished) controller.abort(hasGone);
  });
  return controller.signal;
}
