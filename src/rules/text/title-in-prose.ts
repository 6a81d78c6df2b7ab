/** A title as a sentence names it: in quotation marks if it is printed, `“Yes”`; in square brackets if it is in our words, `[Letter to the editor]`. */
export function titleInProse(title: string, isDescribed: boolean): string {
  return isDescribed ? `[${title}]` : `“${title}”`;
}
