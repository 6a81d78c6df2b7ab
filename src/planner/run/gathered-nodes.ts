/** What a gathered value answers for the nodes that it was worked out over: those at the places that stand in the value, in a list if there they do; `null` if it
 *  names none, and all of them if it says nothing. */
export function gatheredNodes<Found>(
  found: readonly Found[],
  place: unknown,
  answer: (found: Found) => unknown,
): unknown {
  if (place === undefined) return found.map(answer);
  if (Array.isArray(place)) return place.map((each) => gatheredNodes(found, each, answer));
  const one = typeof place === "number" ? found[place] : undefined;
  return one === undefined ? null : answer(one);
}
