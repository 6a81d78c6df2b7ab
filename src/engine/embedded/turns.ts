import { setImmediate } from "node:timers/promises";
import { QueryCancelledError } from "../errors.js";
import type { Patience } from "../patience.js";

/** How many edges are looked at before others get their turn. */
const EDGES_A_TURN = 200;

/** Keeps a walk from holding the processor: it works in the thread that serves everybody. */
export class Turns {
  private looked = 0;

  constructor(private readonly patience: Patience) {}

  /** To be asked for each edge that is looked at: true when it is time to give way. */
  isUp(): boolean {
    this.looked += 1;
    return this.looked % EDGES_A_TURN === 0;
  }

  /** Lets others have their turn. @throws QueryCancelledError once nobody waits for this one any more */
  async giveWay(): Promise<void> {
    await setImmediate();
    if (this.patience.isOver) throw new QueryCancelledError();
  }
}
