import type { Snapshot } from "../../graph/snapshot.js";

/** Makes something of a graph when it is first asked for, and keeps it as long as both are there: what a plan has to know of a graph is the same for
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
