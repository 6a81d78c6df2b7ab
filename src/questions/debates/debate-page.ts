import { bisect } from "../../base/bisect.js";
import { compareCodePoints } from "../../base/compare-code-points.js";
import { invariant } from "../../base/invariant.js";
import type { Steps } from "../../base/scheduling/steps.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Call } from "../../planner/run/call.js";
import { BadCursorError } from "../../planner/errors.js";
import type { Page } from "../../planner/pagination/page.js";
import { showPage, type ShownPage } from "../../planner/pagination/shown-page.js";
import type { AnswerGraph } from "./answer-graph.js";

/** What a debate is put in order by, as a cursor holds it: its size, the larger first, then the date and the id of its oldest text. */
export type DebateKeys = readonly [size: number, dateKey: string, id: string];

/** How many keys that are. */
export const DEBATE_KEY_COUNT = 3;

/** The places of the debates in which some text passes, in order. */
export function* keptDebates(
  { debates }: AnswerGraph,
  isPassing: ((text: number) => boolean) | undefined,
  pace: Pace,
): Steps<readonly number[]> {
  const kept: number[] = [];
  for (const [place, { texts }] of debates.list.entries()) {
    if (isPassing === undefined) kept.push(place);
    else {
      for (const text of texts) {
        if (pace.isUp(2)) yield;
        if (!isPassing(text)) continue;
        kept.push(place);
        break;
      }
    }
    if (pace.isUp()) yield;
  }
  return kept;
}

/** The page of those that is asked for. @throws BadCursorError */
export function pageOfDebates(
  answers: AnswerGraph,
  kept: readonly number[],
  page: Page,
  call: Call,
): ShownPage<number> {
  const keysAt = (place: number) => keysOf(answers, kept[place] ?? -1);
  const start = page.hasAfter ? placeOf(kept.length, keysAt, cursorIn(page, "after", call), 1) : 0;
  const end = page.hasBefore ? placeOf(kept.length, keysAt, cursorIn(page, "before", call), 0) : kept.length;
  const most = page.size(call) + 1;
  const found = page.isBackward
    ? kept.slice(Math.max(start, end - most), Math.max(start, end)).reverse()
    : kept.slice(start, Math.min(start + most, Math.max(start, end)));
  return showPage(found, page, call);
}

/** The keys of the debate at a place in the list. */
export function keysOf({ debates, keyOf, idOf }: AnswerGraph, place: number): DebateKeys {
  const { texts } = invariant(debates.list[place], "a debate at each place");
  const oldest = texts[0] ?? 0;
  return [texts.length, keyOf(oldest), idOf(oldest)];
}

/** The first place that comes so far behind the cursor: at it, or after it. */
function placeOf(count: number, keysAt: (place: number) => DebateKeys, cursor: DebateKeys, least: 0 | 1): number {
  return bisect(0, count, (place) => compare(keysAt(place), cursor) >= least);
}

function compare(a: DebateKeys, b: DebateKeys): number {
  const difference = b[0] - a[0] || compareCodePoints(a[1], b[1]) || compareCodePoints(a[2], b[2]);
  return Math.sign(difference);
}

function cursorIn(page: Page, argument: "after" | "before", call: Call): DebateKeys {
  const [size, dateKey, id] = page.cursorKeys(argument).map((read) => read(call));
  if (typeof size !== "number" || typeof dateKey !== "string" || typeof id !== "string")
    throw new BadCursorError(argument);
  return [size, dateKey, id];
}
