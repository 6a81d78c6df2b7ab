/** True where a value from JSON has lists and objects inside each other more than `most` deep. Found without recursion, so that no value is
 *  too deep to be looked at. */
export function isNestedDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 1; depth <= most; depth += 1) {
    level = level.filter(isNest).flatMap((nest): readonly unknown[] => Object.values(nest));
    if (level.length === 0) return false;
  }
  return level.some(isNest);
}

function isNest(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
