import type { IncomingMessage } from "node:http";

/** How much of a body that nobody wants is read, and how long. */
const mostBytes = 1_000_000;
const mostMs = 2_000;

/** Reads what is left of a request's body and throws it away. Resolves at its end, or past a bound; `undefined` where nothing is left. */
export function discardRest(request: IncomingMessage): Promise<void> | undefined {
  if (request.readableEnded || !hasBody(request)) return undefined;
  return new Promise((resolve) => {
    let left = mostBytes;
    const end = (): void => {
      clearTimeout(timer);
      request.off("data", count).pause();
      resolve();
    };
    const count = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left < 0) end();
    };
    const timer = setTimeout(end, mostMs);
    request.on("data", count).once("end", end).once("close", end).resume();
  });
}

/** By its headers; which of the bytes have come is another question. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
