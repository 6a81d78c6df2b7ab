/** Whether a text holds no half of a surrogate pair: such a text has no UTF-8, and no engine takes it. */
export function isWholeText(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
