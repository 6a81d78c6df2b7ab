import { finishAsync, type Steps } from "./steps.js";
import { type RunOptions, throwIfOver, watchingDeadline, withDeadline, type Deadline } from "./deadline.js";

/** How many edges are looked at before others get their turn: about two milliseconds, and several walks go on at once. */
const EDGES_BEFORE_YIELDING = 50;

/** How long work goes on in one round of the event loop, where the clock is asked. */
const ROUND_MS = 2;

/** When work began in this round of the event loop; `undefined` before any has. */
let roundBegan: number | undefined;

/** Whether so much was done in this round already that others are to be heard first. Many requests may come in at once, and the work of each be short. */
function isRoundOver(): boolean {
  const now = performance.now();
  if (roundBegan === undefined) {
    roundBegan = now;
    setImmediate(() => (roundBegan = undefined));
  }
  return now - roundBegan >= ROUND_MS;
}

/** Work that waits for its next turn. */
const waiting: (() => void)[] = [];

/** Waits until it is the turn of this work: one after the other, each in a round of the event loop of its own, so that whatever has come in meanwhile is
 *  heard between any two of them, however many there are. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  roundBegan = undefined;
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}

/** Keeps work of many small steps from holding the processor: it is done in the thread that serves everybody. */
export class Yielder {
  private done = 0;

  /** `steps` go between two turns of others. */
  constructor(
    private readonly deadline: Deadline,
    private readonly steps = EDGES_BEFORE_YIELDING,
  ) {}

  /** To be asked for each step, such as an edge that is looked at: true when it is time to yield. */
  isUp(): boolean {
    this.done += 1;
    return this.done % this.steps === 0;
  }

  /** Lets others have their turn. @throws QueryCancelledError once nobody waits for this one any more */
  async giveWay(): Promise<void> {
    await nextTurn();
    throwIfOver(this.deadline);
  }
}

/** Does the work, and lets others go on each time that it yields; stops if nobody waits for it any more. Most work is short, and done at once, if there is
 *  time for it in this round. @throws QueryTimeoutError, QueryCancelledError, and what the work throws */
export async function finishYielding<T>(steps: Steps<T>, options: RunOptions = {}): Promise<T> {
  if (!isRoundOver()) {
    const { done, value } = steps.next();
    if (done) return value;
  }
  return runYielding(options, 1, async (yielder) => {
    await yielder.giveWay();
    return finishAsync(steps, () => yielder.giveWay());
  });
}

/** Parts work by the clock, if it cannot be counted. To be awaited after each piece of it: `undefined` until it is time to yield. */
export function yieldByClock(): Promise<void> | undefined {
  return isRoundOver() ? nextTurn() : undefined;
}

/** Work of many small steps that stops when the caller's deadline passes. `steps` go between two turns of others.
 *  @throws QueryTimeoutError, QueryCancelledError, and what the work throws */
export function runYielding<T>(options: RunOptions, steps: number, work: (yielder: Yielder) => Promise<T>): Promise<T> {
  return watchingDeadline((deadline) =>
    withDeadline(options, async () => {
      await yieldByClock();
      return work(new Yielder(deadline, steps));
    }),
  );
}
