import { SharedWork, type SharedResult, type Waiter } from "./shared-work.js";

/** Answers that are being worked out, by what they answer: who asks for the same meanwhile waits for the same work. */
export class SharedAnswers {
  private readonly underWay = new Map<string, SharedWork>();

  /** The result of the work under this key that is under way, or else of the waiter's own. Without a key it is shared with nobody.
   *  @throws what `SharedWork.join` throws */
  answer(key: string | undefined, waiter: Waiter): Promise<SharedResult> {
    if (key === undefined) return new SharedWork(waiter.own, () => undefined).join(waiter);
    const known = this.underWay.get(key);
    if (known?.lastsFor(waiter.own) === true) return known.join(waiter);
    const work: SharedWork = new SharedWork(waiter.own, () => {
      if (this.underWay.get(key) === work) this.underWay.delete(key);
    });
    this.underWay.set(key, work);
    return work.join(waiter);
  }
}
