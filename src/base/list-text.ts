const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** `a`, `a and b`, `a, b and c` */
export function listText(texts: readonly string[]): string {
  return conjunction.format(texts);
}

/** `a`, `a or b`, `a, b or c` */
export function anyOfText(texts: readonly string[]): string {
  return disjunction.format(texts);
}
