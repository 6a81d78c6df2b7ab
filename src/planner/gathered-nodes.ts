/** What a gathered value answers for the nodes that it was worked out over: the one at the place that stands in the value, `null` if it names
 *  none, and all of them if it says nothing. */
export function gatheredNodes<Found>(
  found: readonly Found[],
  place: unknown,
  answer: (found: Found) => unknown,
): unknown {
  if (place === undefined) return found.map(answer);
  const one = typeof place === "number" ? found[place] : undefined;
  return one === undefined ? null : answer(one);
}
