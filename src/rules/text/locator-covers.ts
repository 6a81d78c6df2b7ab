/** Whether a place in a text takes in another one, as far as paragraphs are told by number: `paragraphs 1-3` takes in `opening paragraph`. True for a place that is
 *  the whole text, and for the same words. False if nothing can be told. */
export function locatorCovers(outer: string | null, inner: string | null): boolean {
  if (outer === null || inner === null) return false;
  if (isWhole(outer) || outer === inner) return true;
  const [around, within] = [paragraphsIn(outer), paragraphsIn(inner)];
  if (around === undefined || within === undefined) return false;
  return within.every(([from, to]) => around.some(([first, last]) => first <= from && to <= last));
}

/** The first and the last of paragraphs that stand together. */
type Paragraphs = readonly [first: number, last: number];

const whole = /^(?:the )?whole\b/u;
const opening = /^(?:opening (?:paragraph|sentence|words)|lead)$/u;
const numbered = /^paragraphs? (\d+(?:-\d+)?(?:(?:, | and )\d+(?:-\d+)?)*)$/u;

function isWhole(locator: string): boolean {
  return whole.test(locator);
}

/* Paragraphs of a preface or a second text under the same address are counted by themselves: what says more than paragraphs is not read. */
function paragraphsIn(locator: string): readonly Paragraphs[] | undefined {
  if (opening.test(locator)) return [[1, 1]];
  const [, numbers] = numbered.exec(locator) ?? [];
  return numbers?.split(/, | and /u).map((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return [first, last];
  });
}
