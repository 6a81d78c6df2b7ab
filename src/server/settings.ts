/** What an operator may decide about the server. */
export interface ServerSettings {
  /** Origins whose pages may read answers: `https://example.org`, or `*` for all. `[]`: only pages that we serve. */
  readonly corsOrigins: readonly string[];
  /** Names under which the server may be asked for, without ports; `*` for all. */
  readonly allowedHosts: readonly string[];
  /** Longest time for one operation. */
  readonly deadlineMs: number;
}

/** The largest body of a request: 100 kB. */
export const bodyLimitBytes = 100_000;
