import type { Steps } from "../base/scheduling/steps.js";
import type { Snapshot } from "./snapshot.js";

/** Makes something of a graph when it is first asked for, and keeps it as long as both are there: what has to be known of a graph is the same for
 *  every call. */
export function perSnapshot<T extends object>(make: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const made = new WeakMap<Snapshot, T>();
  return (snapshot) => {
    const known = made.get(snapshot);
    if (known !== undefined) return known;
    const value = make(snapshot);
    made.set(snapshot, value);
    return value;
  };
}

/** The same of what takes long to make. Whoever asks before it is made makes it, too. */
export function perSnapshotInSteps<T extends object>(
  make: (snapshot: Snapshot) => Steps<T>,
): (snapshot: Snapshot) => Steps<T> {
  const made = new WeakMap<Snapshot, T>();
  return function* (snapshot) {
    const known = made.get(snapshot);
    if (known !== undefined) return known;
    const value = yield* make(snapshot);
    made.set(snapshot, value);
    return value;
  };
}
