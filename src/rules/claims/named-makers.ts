import { areNamesAlike } from "../text/are-names-alike.js";
import { wordsOf, type ClaimReading } from "./claim-reading.js";

/** Whether a claim gives these words. It may state more than the one name or title, as titles beside authors, or less, as the beginning of a title. */
export function gives({ stated }: Pick<ClaimReading, "stated">, words: string): boolean {
  const [said, shown] = [spaced(stated), spaced(words)];
  return said.includes(shown) || shown.includes(said);
}

/** Whether a claim on who made something can mean whoever is printed as `name`: it gives that name, or one that can be the same person's. */
export function canMean(claim: Pick<ClaimReading, "stated">, name: string): boolean {
  return gives(claim, name) || areNamesAlike(claim.stated, name);
}

function spaced(words: string): string {
  return ` ${wordsOf({ stated: words })} `;
}
