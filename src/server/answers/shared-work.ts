import type { ExecutionResult } from "graphql";
import { countDown, type RunOptions } from "../../base/scheduling/deadline.js";
import { QueryCancelledError, QueryTimeoutError } from "../../base/scheduling/errors.js";
import type { AnswerWork } from "../../planner/answer.js";
import type { EndTurn } from "../clients/fair-queue.js";

/** Somebody who waits for a result. */
export interface Waiter {
  /** How long. */
  readonly own: RunOptions;
  /** Waits for a turn at doing the work. Rejects with what is to be answered if there is none in time. */
  readonly takeTurn: (options: RunOptions) => Promise<EndTurn>;
  readonly work: AnswerWork;
}

/** A result, and what gives back the turn in which it was worked out; that does nothing for those who did not begin the work. */
export interface SharedResult {
  readonly result: ExecutionResult;
  readonly letGo: EndTurn;
}

/** Why one leaves a line. Given once for all, since a reason that is made for each has to note where it was made. */
const isBegunByAnother = new QueryCancelledError("The work has begun.");

/** The work may last until the time is up of somebody who came just before the time of the first was. */
const DEADLINES = 2;

/**
 * One piece of work for all who wait for its result. Each waits for a turn of its own, so that nobody stands in another's line; whoever has one
 * first begins the work. Each leaves when its own time is up or its client has gone; the work is stopped once nobody waits for it any more.
 */
export class SharedWork {
  private readonly stopping = new AbortController();
  private readonly deadline: RunOptions;
  private readonly done: Promise<ExecutionResult>;
  private finish: (result: Promise<ExecutionResult>) => void = () => undefined;
  /** Where those stand who wait for a turn. */
  private readonly lines = new Set<AbortController>();
  private waiting = 0;
  private isBegun = false;

  /** `close` is called when nobody may join any more. */
  constructor(
    { timeoutMs }: RunOptions,
    private readonly close: () => void,
  ) {
    const { signal } = this.stopping;
    this.deadline = countDown({ signal, ...(timeoutMs !== undefined && { timeoutMs: DEADLINES * timeoutMs }) });
    this.done = new Promise((resolve) => (this.finish = resolve));
  }

  /** Whether the work may last as long as somebody is ready to wait. */
  lastsFor({ timeoutMs = Infinity }: RunOptions): boolean {
    return (this.deadline.timeoutMs ?? Infinity) >= timeoutMs;
  }

  /** The result, as soon as it is there. @throws QueryTimeoutError, QueryCancelledError if others wait on, and what `takeTurn` throws */
  async join(waiter: Waiter): Promise<SharedResult> {
    this.waiting += 1;
    const end = this.isBegun ? undefined : await this.begin(waiter);
    // The turn lasts as long as the work, also if whoever began it has gone.
    const letGo: EndTurn = () => void (end && this.done.then(end, end));
    try {
      return { result: await this.resultFor(waiter.own), letGo };
    } catch (error) {
      letGo();
      throw error;
    }
  }

  /** Begins the work in a turn of this waiter's, or waits until another has begun it. Gives the end of the turn to whoever began. */
  private async begin({ own, takeTurn, work }: Waiter): Promise<EndTurn | undefined> {
    const line = new AbortController();
    const leave = (): void => line.abort(own.signal?.reason);
    this.lines.add(line);
    own.signal?.addEventListener("abort", leave);
    if (own.signal?.aborted === true) leave();
    try {
      const end = await takeTurn({ ...own, signal: line.signal });
      if (!this.isBegun) {
        this.lines.delete(line);
        this.start(work);
        return end;
      }
      end();
    } catch (error) {
      if (!this.isBegun) {
        this.leave();
        throw error;
      }
    } finally {
      own.signal?.removeEventListener("abort", leave);
      this.lines.delete(line);
    }
    return undefined;
  }

  private start(work: AnswerWork): void {
    this.isBegun = true;
    this.finish(work(this.deadline));
    this.done.then(this.close, this.close);
    for (const line of this.lines) line.abort(isBegunByAnother);
  }

  private leave(): void {
    this.waiting -= 1;
    if (this.waiting === 0) this.close();
  }

  private resultFor({ timeoutMs, signal }: RunOptions): Promise<ExecutionResult> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
      };
      const giveUp = (reason: Error): void => {
        // The last one hears how far the work has come.
        if (this.waiting === 1) return this.stop(reason);
        settle();
        this.leave();
        reject(reason);
      };
      const cancel = (): void => giveUp(new QueryCancelledError(signal?.reason));
      const timer =
        timeoutMs === undefined ? undefined : setTimeout(() => giveUp(new QueryTimeoutError(timeoutMs)), timeoutMs);
      signal?.addEventListener("abort", cancel);
      if (signal?.aborted === true) cancel();
      this.done.finally(settle).then(resolve, reject);
    });
  }

  private stop(reason: Error): void {
    this.close();
    this.stopping.abort(reason);
  }
}
