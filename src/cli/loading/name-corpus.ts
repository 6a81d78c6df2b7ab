/** A corpus as messages name it: `"Letters of 1848" (letters-1848)`; the id is left out where the title stands for it. Titles are cut, and
 *  signs that a terminal would obey are taken out. */
export function nameCorpus({ id, title }: { readonly id: string; readonly title: string }): string {
  if (title === "") return id === "" ? "a corpus without a title" : shown(id);
  return id === title ? `"${shown(title)}"` : `"${shown(title)}" (${shown(id)})`;
}

const longestShown = 120;

function shown(text: string): string {
  const visible = text.replace(/\p{C}+/gu, " ").trim();
  return visible.length <= longestShown ? visible : `${visible.slice(0, longestShown - 1)}…`;
}

/** A text as one word of a shell. */
export function shellWord(text: string): string {
  return /^[\w./:@%+=-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
