import type { Words } from "../words/words.js";

/** What part somebody had in a text, by the name that is printed: "translated by A. Quill". */
export function printRole(
  { role, nameAsPrinted }: { readonly role: keyof Words["contributionRole"]; readonly nameAsPrinted: string },
  words: Words,
): string {
  return `${words.contributionRole[role]} ${nameAsPrinted}`;
}
