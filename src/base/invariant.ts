/** The value, where the caller knows that it is there: a table was asked for a name that it lists.
 *  @throws Error naming what was expected; that is a mistake in the program, never in what a caller sent */
export function invariant<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`Expected ${what}.`);
  return value;
}
