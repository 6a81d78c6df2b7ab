/** Less than 0, 0 or more: the order in which both engines put texts, by code point. JavaScript's own goes by UTF-16 unit, and so puts a pair
 *  of surrogates before the last characters that need none. */
export function compareCodePoints(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index += 1) {
    const [x, y] = [a.charCodeAt(index), b.charCodeAt(index)];
    if (x !== y) return rankOf(x) - rankOf(y);
  }
  return a.length - b.length;
}

/** A unit in the order of code points: the surrogates, 0xD800 to 0xDFFF, change places with what comes behind them. */
function rankOf(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
