import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { toProblem, type Problem } from "./problem.js";
import { toLastResponse, toRawResponse } from "./raw-response.js";
import { bodyLimitBytes, requestHeadBytes } from "../server-settings.js";

/** What Node says of a connection that it cannot read a request from. */
export interface ConnectionError extends Error {
  readonly code?: string;
  /** The bytes that were read last. */
  readonly rawPacket?: unknown;
}

/** How long a connection stays open for a client that may still be sending. */
const lingerMs = 2_000;

/** Answers for a server what no route gets to see, so that a client can read it. Gives what has to hear of connections that break the
 *  protocol. */
export function answerMalformed(server: Server): (error: ConnectionError, socket: Duplex) => void {
  const begun = new WeakMap<Duplex, ServerResponse>();
  server.prependListener("request", ({ socket }, response) => void begun.set(socket, response));
  server.on("checkExpectation", (_request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = toLastResponse(toProblem("EXPECTATION_FAILED"));
    response.writeHead(status, headers).end(body);
  });
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    // Whoever asks before it sends too much is spared the sending.
    if (Number(request.headers["content-length"] ?? 0) <= bodyLimitBytes) response.writeContinue();
    server.emit("request", request, response);
  });
  server.on("connect", (_request: IncomingMessage, socket: Duplex) =>
    endWith(socket, toProblem("METHOD_NOT_ALLOWED", { message: "This is no proxy.", headers: { allow: "GET, POST" } })),
  );
  const ended = new WeakSet<Duplex>();
  return (error, socket) => {
    // What still comes is not HTTP either, and is thrown away.
    if (ended.has(socket)) return;
    ended.add(socket);
    const response = begun.get(socket);
    // The bytes would land in the middle of an answer.
    if (!socket.writable || (response?.headersSent === true && !response.writableFinished)) socket.destroy();
    else endWith(socket, toProblemOf(error));
  };
}

function toProblemOf({ code = "", rawPacket }: ConnectionError): Problem {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return toProblem("REQUEST_TIMEOUT");
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return toProblem("BODY_TOO_LARGE");
  if (code === "HPE_HEADER_OVERFLOW")
    return toProblem(isMostlyAddress(rawPacket) ? "URI_TOO_LONG" : "HEADERS_TOO_LARGE");
  return toProblem("BAD_REQUEST", { message: "The request is not valid HTTP." });
}

/** Whether the first line takes more than half of the head. */
function isMostlyAddress(packet: unknown): boolean {
  if (!Buffer.isBuffer(packet) || !/^[A-Z-]+ /.test(packet.toString("latin1", 0, 20))) return false;
  const end = packet.indexOf("\r\n");
  return end === -1 || end > requestHeadBytes / 2;
}

/** Sends the problem and ends the connection, at the latest when the client has had time to read it. */
function endWith(socket: Duplex, problem: Problem): void {
  socket.end(toRawResponse(problem));
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(timer)).resume();
}
