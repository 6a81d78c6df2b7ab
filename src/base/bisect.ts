/** The first of the places from `low` up to `high` at which it is so, if it is so at all that follow; `high` if it is so at none. By halving. */
export function bisect(low: number, high: number, isSo: (place: number) => boolean): number {
  let [first, end] = [low, high];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isSo(middle)) end = middle;
    else first = middle + 1;
  }
  return first;
}
