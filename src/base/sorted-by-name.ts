/** What a record holds, with its names, in the order of their UTF-16 units. */
export function sortedByName<T>(values: Readonly<Record<string, T>>): readonly (readonly [name: string, value: T])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}
