/** Work that can be left off and taken up again: it yields when it is time. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** No work: the value is there. */
// eslint-disable-next-line require-yield -- what is done at once has nothing to wait for
export function* done<T>(value: T): Steps<T> {
  return value;
}

/** Does the work in one go, for when nobody else waits. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work, and calls `giveWay` each time that it yields. What that throws ends the work. */
export async function finishAsync<T>(steps: Steps<T>, giveWay: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await giveWay();
  }
}
