import { firstOfText } from "../../base/list-text.js";

/** Most questions that a sentence names. */
const MOST_NAMED = 6;

/** A sentence for claims on several questions, each named once in their order: `The same voters voted on “A” and “B”; …`. `null` if they are on one. */
export function electorateText(claims: readonly { readonly question: string }[]): string | null {
  const questions = [...new Set(claims.map(({ question }) => question))];
  if (questions.length < 2) return null;
  const names = questions.map((question) => `“${question}”`);
  const asked = firstOfText(names, MOST_NAMED);
  return `The same voters voted on ${asked}; a figure for the turnout in one of these votes counts for all of them.`;
}
