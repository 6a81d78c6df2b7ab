/** What tells in which language a claim is worded. */
export interface WordedClaim {
  readonly statedAs: string | undefined;
  /** The language of its source, if that is known. */
  readonly sourceLanguage: string | undefined;
}

/** The language of a claim's words, if it gives none: its source's for the source's own words, and English for ours. */
export function languageOfWords({ statedAs, sourceLanguage }: WordedClaim): string {
  return (statedAs === "QUOTED" ? sourceLanguage : undefined) ?? "en";
}
