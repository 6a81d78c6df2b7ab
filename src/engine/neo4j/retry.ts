import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "./translate-error.js";

/** Something that may have to be tried more than once. */
export interface Retry<T> {
  readonly attempt: () => Promise<T>;
  /** Whether it is early enough for another attempt. */
  readonly isInTime: () => boolean;
  /** Aborted when nobody waits any more: then nothing is tried again, also after a pause. */
  readonly signal: AbortSignal;
  /** Makes the error that the caller sees. */
  readonly translate: (error: unknown, attempts: number) => Error;
  /** From 0 to 1, so that two who met each other do not meet again. */
  readonly random?: () => number;
  /** Waits so long before the next attempt; rejects when the signal is aborted. */
  readonly pause?: (pauseMs: number, signal: AbortSignal) => Promise<unknown>;
}

const usualPause: Required<Retry<unknown>>["pause"] = (pauseMs, signal) => sleep(pauseMs, undefined, { signal });

/** The first attempt that goes well; after a transient error another one, a little later each time. @throws what `translate` makes */
export async function withRetries<T>(retry: Retry<T>): Promise<T> {
  const { attempt, isInTime, signal, translate, random = Math.random, pause = usualPause } = retry;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || !isInTime()) throw translate(error, attempts);
      const pauseMs = Math.min(1000, 25 * 2 ** attempts) * (0.5 + random());
      await pause(pauseMs, signal).catch(() => {
        throw translate(error, attempts);
      });
    }
  }
}
