import type { RunOptions } from "./engine.js";

/** The same patience, less the time that has passed since now: a deadline is for the whole, however many statements and attempts it takes.
 *  `now` gives milliseconds. */
export function countDown({ timeoutMs, signal }: RunOptions, now: () => number = () => performance.now()): RunOptions {
  const untilAborted = signal === undefined ? {} : { signal };
  if (timeoutMs === undefined) return untilAborted;
  const endsAt = now() + timeoutMs;
  return {
    ...untilAborted,
    get timeoutMs() {
      return Math.max(1, Math.ceil(endsAt - now()));
    },
  };
}
