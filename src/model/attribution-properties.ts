/** What claims on a text say of it that its title shows. */
export const titleProperties: readonly string[] = ["title"];

/** What claims on a text say of who wrote it. */
export const authorProperties: readonly string[] = ["author", "authors"];

/** What claims on a text say of who had a part in it, by the role: `translator` and `translators`, `writerOfAddedText`. */
export function contributorProperties(role: string): readonly string[] {
  const name = role.toLowerCase().replace(/_(?<letter>\w)/gu, (_all, letter: string) => letter.toUpperCase());
  return [name, `${name}s`];
}
