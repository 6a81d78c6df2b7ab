/** Lets one piece of work at a time touch a graph. */
export class WriterQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** The outcome of the work, which begins when all before it has ended, well or not. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const outcome = this.last.then(work);
    this.last = outcome.catch(() => undefined);
    return outcome;
  }
}
