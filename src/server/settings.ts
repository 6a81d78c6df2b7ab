import type { AccessKey } from "./clients/access-key.js";

/** What an operator may decide about the server. */
export interface ServerSettings {
  /** Origins whose pages may read answers: `https://example.org`, or `*` for all. `[]`: only pages that we serve. */
  readonly corsOrigins: readonly string[];
  /** Names under which the server may be asked for, without ports; `*` for all. */
  readonly allowedHosts: readonly string[];
  /** Longest time for one operation of a client without a key. */
  readonly deadlineMs: number;
  /** Longest time for one operation of a client with a key. Left out: as the table of tiers says. */
  readonly keyedDeadlineMs?: number;
  /** Keys of the keyed tier. Left out: none. */
  readonly accessKeys?: readonly AccessKey[];
  /** True: each client has a bucket of points that fills by itself. Left out: no client is held back. */
  readonly isRateLimited?: boolean;
  /** Proxies whose word counts for the client's address. Left out: none, the address is that of the connection. */
  readonly proxies?: readonly string[];
  /** Most memory for answers that are kept. Left out, or 0: none is kept. */
  readonly cacheBytes?: number;
  /** True: only stored operations are answered. */
  readonly isStoredOnly?: boolean;
}

/** The largest body of a request: 100 kB. */
export const bodyLimitBytes = 100_000;
