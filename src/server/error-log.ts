import type { FastifyBaseLogger } from "fastify";
import { statusOf } from "./http/request-codes.js";

/** An error that an operator should hear of. */
export interface ReportedError {
  /** Whose request met it: `address 192.0.2.1`. */
  readonly client: string;
  readonly requestId: string;
  readonly code: string;
  /** What was thrown; its stack goes into the log. */
  readonly error: unknown;
}

/** A log that nobody can fill: of one kind of error from one client it has one line, and then how often it came again. */
export interface ErrorLog {
  /** Writes the error, or counts it where one of its kind from this client has been written since the last sweep. */
  add(error: ReportedError): void;
  /** Writes a line for each kind that was counted, and begins anew. Whoever owns the log calls it every minute and at the end. */
  sweep(): void;
}

/** How many kinds, of all clients together, have a line between two sweeps. All others are counted as one. */
const mostKinds = 100;

interface Kind {
  readonly code: string;
  readonly client: string;
  again: number;
}

/** An error log that writes into `log`. */
export function createErrorLog(log: FastifyBaseLogger): ErrorLog {
  const kinds = new Map<string, Kind>();
  let others = 0;
  return {
    add({ client, requestId, code, error }) {
      const key = `${client} ${code} ${kindOf(error)}`;
      const known = kinds.get(key);
      if (known !== undefined) known.again += 1;
      else if (kinds.size >= mostKinds) others += 1;
      else {
        kinds.set(key, { code, client, again: 0 });
        // A code of its own says what is so; anything else is a fault of ours.
        const level = statusOf(code) === 500 ? "error" : "warn";
        log[level]({ err: error, requestId, client, code }, "A request failed");
      }
    },
    sweep() {
      for (const { code, client, again } of kinds.values())
        if (again > 0) log.warn({ client, code, times: again }, "The same error came again");
      if (others > 0) log.warn({ times: others }, "Errors of other kinds came besides");
      kinds.clear();
      others = 0;
    },
  };
}

/** What was thrown and where, without its words: they may be the client's. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /^ +at .*$/m.exec(error.stack ?? "")?.[0] ?? "";
  return `${error.name}${place}`;
}
