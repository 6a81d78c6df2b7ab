/** What is asked of a condition as a list of texts: one value counts as a list of one, `true` as its name. */
export function toTexts(asked: unknown): readonly string[] {
  return Array.isArray(asked) ? asked.map(String) : [String(asked)];
}
