import { listText } from "../../base/list-text.js";

/** Most questions that a sentence names. */
const MOST_NAMED = 6;

/** A sentence for claims on several questions, each named once in their order: `One electorate was asked “A” and “B”: …`. `null` where they are on one. */
export function electorateText(claims: readonly { readonly question: string }[]): string | null {
  const questions = [...new Set(claims.map(({ question }) => question))];
  if (questions.length < 2) return null;
  const named = questions.slice(0, MOST_NAMED).map((question) => `“${question}”`);
  const more = questions.length - named.length;
  const asked = listText(more === 0 ? named : [...named, `${String(more)} more`]);
  return `One electorate was asked ${asked}: its turnout is found from what is said of any of them.`;
}
