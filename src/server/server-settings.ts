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
  /** Most bytes of an answer to a client without a key. Left out: as the table of tiers says. */
  readonly answerBytes?: number;
  /** The same for a client with a key. */
  readonly keyedAnswerBytes?: number;
  /** Operations that are answered at the same time, of all clients. Left out: as many as the machine has processors, and at least 2. */
  readonly operationsAtOnce?: number;
  /** Most connections. Left out: as many as come. */
  readonly connections?: number;
  /** Most connections of one address, but of a proxy. Left out: as many as come. */
  readonly connectionsAnAddress?: number;
  /** A response of which no byte was taken for so long is given up. Left out: 30 s. */
  readonly stalledMs?: number;
  /** Most bytes of answers that clients have yet to take; past it the oldest are given up. Left out: 256 MB. */
  readonly unsentBytes?: number;
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

/** The largest head of a request, which is its first line and its headers: 16 kB, as Node has it. */
export const requestHeadBytes = 16_384;
