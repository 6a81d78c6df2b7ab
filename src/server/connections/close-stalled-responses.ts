import { Socket } from "node:net";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { ServerSettings } from "../server-settings.js";
import { whenClosed } from "./when-closed.js";

const usual = { stalledMs: 30_000, unsentBytes: 256_000_000 };

/**
 * Ends responses that nobody reads: one of which no byte was taken for `stalledMs`, and, while more than `unsentBytes` wait to be taken, the
 * oldest of them. Its connection is closed, as nothing else tells a client that what it has is not the whole.
 */
export function closeStalledResponses(
  server: Pick<FastifyInstance, "addHook">,
  { stalledMs = usual.stalledMs, unsentBytes = usual.unsentBytes }: ServerSettings,
): void {
  const unsent = new Map<FastifyReply["raw"], number>();
  let sum = 0;
  server.addHook("onSend", (_request, { raw }, payload: unknown, done) => {
    // Node begins anew whenever bytes are taken, destroys the connection when the time is up, and sets another time once all is sent.
    if (raw.socket instanceof Socket) raw.socket.setTimeout(stalledMs);
    const bytes = sizeOf(payload);
    unsent.set(raw, bytes);
    sum += bytes;
    whenClosed(raw, () => {
      unsent.delete(raw);
      sum -= bytes;
    });
    for (const [oldest] of unsent) {
      if (sum <= unsentBytes || oldest === raw) break;
      oldest.destroy();
    }
    done(null, payload);
  });
}

function sizeOf(payload: unknown): number {
  if (Buffer.isBuffer(payload)) return payload.length;
  return typeof payload === "string" ? payload.length : 0;
}
