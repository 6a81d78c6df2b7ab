import { setTimeout as pause } from "node:timers/promises";
import { isTransient } from "./translate-error.js";

/** Something that may have to be tried more than once. */
export interface Retry<T> {
  readonly attempt: () => Promise<T>;
  /** Whether anybody would still wait for another attempt. */
  readonly isWanted: () => boolean;
  /** Makes the error that the caller sees. */
  readonly translate: (error: unknown, attempts: number) => Error;
  /** From 0 to 1, so that two who met each other do not meet again. */
  readonly random?: () => number;
}

/** The first attempt that goes well; after a transient error another one, a little later each time. @throws what `translate` makes */
export async function withRetries<T>(retry: Retry<T>): Promise<T> {
  const { attempt, isWanted, translate, random = Math.random } = retry;
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error) || !isWanted()) throw translate(error, attempts);
    }
    await pause(Math.min(1000, 25 * 2 ** attempts) * (0.5 + random()));
  }
}
