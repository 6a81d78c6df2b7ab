import { setTimeout } from "node:timers/promises";
import { DatabaseBusyError } from "../../disk/errors.js";
import { isBusy, type Place } from "./to-file-error.js";

/** How long to wait before a busy file is tried again. */
const pauseMs = 5;

/** How long to wait for others that are at a file. */
export interface Waiting {
  readonly place: Place;
  readonly busyMs: number;
}

/** The outcome of the work, which is tried again as long as another connection is in the way. SQLite would wait, and have everybody wait.
 *  @throws DatabaseBusyError, and what the work throws */
export async function retryWhileBusy<T>(work: () => T, { place, busyMs }: Waiting): Promise<T> {
  const until = performance.now() + busyMs;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > until) throw new DatabaseBusyError(place.path, busyMs, error);
    }
    await setTimeout(pauseMs);
  }
}
