/** What sources disagree on of how a text is named. As the graph stores it: nothing for no. */
export interface DisputedAttribution {
  readonly titleIsDisputed?: boolean | null;
  readonly authorsAreDisputed?: boolean | null;
}

/** What is disputed of how a text is named: `title and author`; `undefined` if nothing is. */
export function disputedWords({ titleIsDisputed, authorsAreDisputed }: DisputedAttribution): string | undefined {
  if (titleIsDisputed !== true) return authorsAreDisputed === true ? "author" : undefined;
  return authorsAreDisputed === true ? "title and author" : "title";
}
