/** `a`, `a and b`, `a, b and c` */
export function listText(texts: readonly string[]): string {
  return joined(texts, "and");
}

/** `a`, `a or b`, `a, b or c` */
export function anyOfText(texts: readonly string[]): string {
  return joined(texts, "or");
}

/* By hand: what Intl has for this reads files of a language for a tenth of a second before it joins the first two words. */
function joined(texts: readonly string[], word: string): string {
  const [last, ...others] = texts.toReversed();
  if (last === undefined || others.length === 0) return last ?? "";
  return `${others.toReversed().join(", ")} ${word} ${last}`;
}
