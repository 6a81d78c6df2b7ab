import type { Client } from "./client.js";

/** Counts what each client has under way. */
export interface ConcurrentRequests {
  /** Counts one more, and gives what ends it; `undefined` if the client has as many as it may. */
  begin(client: Client): (() => void) | undefined;
}

/** A request is under way until its answer has been sent, so that answers that nobody reads count too. */
export function createConcurrentRequests(): ConcurrentRequests {
  const counts = new Map<string, number>();
  return {
    begin({ id, tier: { requestsAtOnce } }) {
      const count = counts.get(id) ?? 0;
      if (count >= requestsAtOnce) return undefined;
      counts.set(id, count + 1);
      return () => {
        const left = (counts.get(id) ?? 1) - 1;
        if (left === 0) counts.delete(id);
        else counts.set(id, left);
      };
    },
  };
}
