import type { RunOptions } from "../engine.js";
import { EngineBusyError } from "../errors.js";
import { withPatience } from "../patience.js";
import { longestQueryMs } from "./longest-query.js";

/** A query that nobody waits for any more, and that the library cannot stop. */
export interface Runaway {
  readonly text: string;
  readonly elapsedMs: number;
  readonly residentBytes: number;
  /** Whether only a new process will end it, or the memory it takes. */
  readonly needsRestart: boolean;
}

/** How long queries may take before somebody is told. */
export interface RunawayLimits {
  /** Most time a caller waits, even one who set no limit. */
  readonly answerAfterMs: number;
  /** From here on `needsRestart`. */
  readonly restartAfterMs: number;
  readonly restartAboveBytes: number;
  /** So many runaways at once, and nothing new is begun. */
  readonly mostAtOnce: number;
}

/** What the process takes of the machine's memory. */
export type ReadResidentBytes = () => number;

const usualLimits: RunawayLimits = {
  answerAfterMs: longestQueryMs,
  restartAfterMs: 60_000,
  restartAboveBytes: 2 * 1024 ** 3,
  mostAtOnce: 4,
};

/** Answers callers in time, and keeps an eye on the queries that go on without them. */
export class Runaways {
  private readonly limits: RunawayLimits;
  private readonly running = new Set<Promise<unknown>>();
  private abandoned = 0;

  constructor(
    limits: Partial<RunawayLimits>,
    private readonly onRunaway: (runaway: Runaway) => void,
    private readonly readResidentBytes: ReadResidentBytes = () => process.memoryUsage.rss(),
  ) {
    this.limits = { ...usualLimits, ...limits };
  }

  /** The outcome of a query, or an error when the caller's time or ours is up. @throws EngineBusyError */
  watch<T>(text: string, options: RunOptions, work: () => Promise<T>): Promise<T> {
    const timeoutMs = Math.min(options.timeoutMs ?? Number.POSITIVE_INFINITY, this.limits.answerAfterMs);
    return this.watchWrite(text, { ...options, timeoutMs }, work);
  }

  /** The same for a transaction, which may take as long as its caller allows. @throws EngineBusyError */
  watchWrite<T>(text: string, options: RunOptions, work: () => Promise<T>): Promise<T> {
    if (this.abandoned >= this.limits.mostAtOnce) return Promise.reject(new EngineBusyError(this.abandoned));
    let begun: Promise<T> | undefined;
    const begin = () => {
      const outcome = (begun = work());
      this.running.add(outcome);
      const forget = () => this.running.delete(outcome);
      outcome.then(forget, forget);
      return outcome;
    };
    return withPatience(options, begin, () => {
      if (begun !== undefined) this.follow(text, begun);
    });
  }

  /** Resolves when nothing is at work any more, or when the time is up. */
  async settle(timeoutMs: number): Promise<void> {
    const settled = Promise.allSettled(this.running).then(() => undefined);
    await withPatience({ timeoutMs }, () => settled).catch(() => undefined);
  }

  private follow(text: string, outcome: Promise<unknown>): void {
    this.abandoned += 1;
    const { answerAfterMs, restartAfterMs, restartAboveBytes } = this.limits;
    const startedAt = performance.now();
    let reported: boolean | undefined;
    const look = () => {
      const elapsedMs = performance.now() - startedAt;
      const residentBytes = this.readResidentBytes();
      const needsRestart = elapsedMs > restartAfterMs || residentBytes > restartAboveBytes;
      if (reported === needsRestart || (!needsRestart && elapsedMs < answerAfterMs)) return;
      reported = needsRestart;
      this.onRunaway({ text, elapsedMs, residentBytes, needsRestart });
    };
    const timer = setInterval(look, Math.min(1000, answerAfterMs)).unref();
    const end = () => {
      clearInterval(timer);
      this.abandoned -= 1;
    };
    outcome.then(end, end);
  }
}
