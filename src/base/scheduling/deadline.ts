import { QueryCancelledError, QueryTimeoutError } from "./errors.js";

/** How long a caller is ready to wait. */
export interface RunOptions {
  /** Milliseconds until the query is given up, in the engine too where it can be stopped. */
  readonly timeoutMs?: number;
  /** Gives the query up when it is aborted. */
  readonly signal?: AbortSignal;
}

/**
 * The outcome of `work`, unless the caller's deadline passes first: then `stop` is called, and the caller has its answer at once,
 * whether or not the work can be stopped. Left out, the work goes on for others. A signal can say by its reason that the time is up.
 * @throws QueryTimeoutError, QueryCancelledError
 */
export function withDeadline<T>(
  options: RunOptions,
  work: () => Promise<T>,
  stop: () => void = () => undefined,
): Promise<T> {
  const { timeoutMs, signal } = options;
  if (signal?.aborted === true) return Promise.reject(cancelled(signal));
  if (timeoutMs === undefined && signal === undefined) return work();
  return new Promise<T>((resolve, reject) => {
    const giveUp = (error: Error) => {
      settle();
      reject(error);
      stop();
    };
    const cancel = () => giveUp(cancelled(signal));
    const timer =
      timeoutMs === undefined ? undefined : setTimeout(() => giveUp(new QueryTimeoutError(timeoutMs)), timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
    };
    signal?.addEventListener("abort", cancel);
    work().finally(settle).then(resolve, reject);
  });
}

function cancelled(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof QueryTimeoutError ? reason : new QueryCancelledError(reason);
}

/** Whether somebody waits, for work that goes step by step to look at. */
export interface Deadline {
  readonly isOver: boolean;
}

/** To be called between steps. @throws QueryCancelledError once nobody waits any more */
export function throwIfOver(deadline: Deadline): void {
  if (deadline.isOver) throw new QueryCancelledError();
}

/** Lets the work know when its outcome is of no use any more: it has failed, or the caller has gone. */
export async function watchingDeadline<T>(work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = { isOver: false };
  try {
    return await work(deadline);
  } catch (error) {
    deadline.isOver = true;
    throw error;
  }
}

/** The same deadline, less the time that has passed since now: a deadline is for the whole, however many statements and attempts it takes.
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
