import type { ServerResponse } from "node:http";

/** Calls back once the response has been taken or given up: at once if that is over, since nothing tells so any more. */
export function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.closed || response.destroyed) then();
  else response.once("close", then);
}
