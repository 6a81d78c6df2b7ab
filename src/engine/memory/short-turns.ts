import { setImmediate } from "node:timers/promises";

/** How long SQLite may be at work before others get their turn. */
const turnMs = 2;

/** Parts work that cannot be counted, as rows are of any length, by the clock. */
export class ShortTurns {
  private begun = performance.now();

  /** To be awaited after each piece of work: `undefined` until it is time to give way. */
  next(): Promise<void> | undefined {
    return performance.now() - this.begun < turnMs ? undefined : this.giveWay();
  }

  private async giveWay(): Promise<void> {
    await setImmediate();
    this.begun = performance.now();
  }
}
