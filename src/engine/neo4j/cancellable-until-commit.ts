import type { RunOptions } from "../../base/scheduling/deadline.js";

/** A write that its caller can call off as long as it is sure not to happen: not while it is being committed. */
export interface CancellableUntilCommit {
  /** The caller's own, until the commit. */
  readonly options: RunOptions;
  /** To be told when a transaction begins: again, if it is tried again. */
  begin(): void;
  /** To be told before the commit, and in the end. */
  end(): void;
}

/** Hears the caller's signal between `begin` and `end` only. */
export function cancellableUntilCommit({ signal, ...others }: RunOptions): CancellableUntilCommit {
  if (signal === undefined) return { options: others, begin: () => undefined, end: () => undefined };
  const calledOff = new AbortController();
  const callOff = () => calledOff.abort(signal.reason);
  const begin = () => {
    signal.addEventListener("abort", callOff);
    if (signal.aborted) callOff();
  };
  begin();
  return {
    options: { ...others, signal: calledOff.signal },
    begin,
    end: () => signal.removeEventListener("abort", callOff),
  };
}
