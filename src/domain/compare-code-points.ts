/** Less than 0, 0 or more: the order in which both engines put texts, by code point. JavaScript's own goes by UTF-16 unit. */
export function compareCodePoints(a: string, b: string): number {
  // UTF-8 sorts by byte as its code points do.
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
