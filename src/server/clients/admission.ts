import type { RunOptions } from "../../base/scheduling/deadline.js";
import { createRateLimiter } from "./rate-limiter.js";
import type { Client } from "./client.js";
import { createFairQueue, type EndTurn } from "./fair-queue.js";
import { createConcurrentRequests } from "./concurrent-requests.js";

/** What each client may have of the server: how much, how many at once, and when it is its turn. */
export interface Admission {
  /** Counts a request, and gives what ends it; `undefined` if the client has as many under way as it may. */
  begin(client: Client): (() => void) | undefined;
  /** Spends the points, or none of them: then it gives the seconds after which there will be enough. 0 if they are spent. */
  spend(client: Client, points: number): number;
  /** Takes the points for what has been done already. */
  charge(client: Client, points: number): void;
  /** Waits for a turn at checking a document: one at a time, and others are heard between two of them.
   *  @throws QueueTimeoutError, QueryCancelledError */
  toCheck(client: Client, points: number, options: RunOptions): Promise<EndTurn>;
  /** Waits for a turn at answering. Small questions have a line of their own. @throws QueueTimeoutError, QueryCancelledError */
  toAnswer(client: Client, points: number, options: RunOptions): Promise<EndTurn>;
}

/** What an admission is made with. */
export interface AdmissionOptions {
  /** Gives milliseconds. */
  readonly now: () => number;
  /** Large operations that are answered at the same time, of all clients. */
  readonly operationsAtOnce: number;
}

/** An operation of at most so many points is small. */
const SMALL_POINTS = 100;
/** So many small operations are answered at the same time for each large one. */
const SMALL_FOR_A_LARGE = 4;

/** Holds every client to its share. */
export function createAdmission({ now, operationsAtOnce }: AdmissionOptions): Admission {
  const underWay = createConcurrentRequests();
  const checking = createFairQueue({ atOnce: 1, begin: setImmediate });
  const large = createFairQueue({ atOnce: operationsAtOnce, perClient: Math.max(1, Math.ceil(operationsAtOnce / 2)) });
  const small = createFairQueue({ atOnce: SMALL_FOR_A_LARGE * operationsAtOnce });
  return {
    ...createRateLimiter(now),
    begin: underWay.begin,
    toCheck: ({ id }, points, options) => checking.enter(id, points, options),
    toAnswer: ({ id }, points, options) =>
      (points > SMALL_POINTS ? large : small).enter(id, Math.max(1, points), options),
  };
}

/** For servers that something before them keeps from too many requests. */
export const unbounded: Admission = {
  begin: () => noTurn,
  spend: () => 0,
  charge: () => undefined,
  toCheck: async () => noTurn,
  toAnswer: async () => noTurn,
};

function noTurn(): void {
  // Nothing was taken that could be given back.
}
