/** Most ids that a text looks up at once. Engines take ten times as many; what that takes the embedded one grows with their square. */
export const MOST_IDS = 1_000;

/** Ids in parts that a text can look up at once, in their order; `[]` for none. */
export function idBatches(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / MOST_IDS);
  return Array.from({ length: count }, (_, part) => ids.slice(part * MOST_IDS, (part + 1) * MOST_IDS));
}
