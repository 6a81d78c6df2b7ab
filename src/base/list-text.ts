/** `a`, `a and b`, `a, b and c` */
export function listText(texts: readonly string[]): string {
  return joined(texts, "and");
}

/** The first of them, and how many there are besides: `a, b and 3 more` */
export function firstOfText(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  return listText(more > 0 ? [...texts.slice(0, most), `${String(more)} more`] : texts);
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
