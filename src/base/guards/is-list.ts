/** True of a list. Unlike `Array.isArray`, it assumes nothing of what is in it, and knows lists that may only be read. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
