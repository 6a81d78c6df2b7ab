/** Words by names that stand in addresses, where anything may stand. */
export function named(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return words;
}
