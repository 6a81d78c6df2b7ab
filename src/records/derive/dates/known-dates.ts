import type { BoundStep } from "../../../rules/dates/bounds/bound-steps.js";
import { isFirmDay, type KnownBounds } from "../../../rules/dates/bounds/known-bounds.js";
import { followedBy, followersOf, ownBounds, type NearText, type TextReader } from "./dated-text.js";

/** The days between which a text lies by all that is known of it, and the steps to the texts that set them. */
export interface KnownDates {
  readonly bounds: KnownBounds;
  /** To the text that sets the first day; empty if its own dates do. */
  readonly earliestBy: readonly BoundStep[];
  readonly latestBy: readonly BoundStep[];
}

/** Most texts that are looked at from one, along either way. What lies further away is left unknown. */
const MOST_TEXTS = 500;

/** What follows something is not before the first day of that, which is not after the last day of what follows it. A firm day is not moved: it stands
 *  for itself, and what lies beyond it says no more than it does. A day that would leave the text none is left out: where records contradict a date,
 *  the date stands, and whoever compares the two says so. */
export function knownDatesOf(text: TextReader): KnownDates {
  const own = ownBounds(text);
  if (isFirmDay(own)) return { bounds: own, earliestBy: [], latestBy: [] };
  const first = latestOfAll(text, (day) => own.latest === null || day <= own.latest);
  const earliest = later(own.earliest, first.known?.day);
  const last = earliestOfAll(text, (day) => earliest === null || day >= earliest);
  const latest = sooner(own.latest, last.known?.day);
  const firm = {
    earliest: later(own.firm.earliest, first.firm?.day),
    latest: sooner(own.firm.latest, last.firm?.day),
  };
  return {
    bounds: { earliest, latest, firm },
    earliestBy: earliest === own.earliest ? [] : (first.known?.steps ?? []),
    latestBy: latest === own.latest ? [] : (last.known?.steps ?? []),
  };
}

/** A day that another text sets, and the steps to it. */
interface SetDay {
  readonly day: string;
  readonly steps: readonly BoundStep[];
}

/** The day by all that is known, and the one by what is firm alone. */
interface SetDays {
  readonly known: SetDay | undefined;
  readonly firm: SetDay | undefined;
}

/** The latest of the first days of all that a text follows. */
function latestOfAll(text: TextReader, isPossible: (day: string) => boolean): SetDays {
  return furthest(text, { next: followedBy, side: "earliest", isPossible, isFurther: (a, b) => a > b });
}

/** The earliest of the last days of all that follow a text. */
function earliestOfAll(text: TextReader, isPossible: (day: string) => boolean): SetDays {
  return furthest(text, { next: followersOf, side: "latest", isPossible, isFurther: (a, b) => a < b });
}

interface Walk {
  readonly next: (text: TextReader) => readonly NearText[];
  readonly side: "earliest" | "latest";
  /** Whether the text can have been published then, by its own dates. */
  readonly isPossible: (day: string) => boolean;
  readonly isFurther: (a: string, b: string) => boolean;
}

/** A text that was come to, and how. */
interface Reached {
  readonly text: TextReader;
  readonly steps: readonly BoundStep[];
  /** False if one of the steps was inferred. */
  readonly isFirm: boolean;
}

/* Nearest first, so that of equal days the one counts that fewer steps lead to. What is reached by an inferred step and by others is looked at twice. */
function furthest(start: TextReader, { next, side, isPossible, isFurther }: Walk): SetDays {
  const reached: Reached[] = [{ text: start, steps: [], isFirm: true }];
  const seen = new Set([`${start.id} true`, `${start.id} false`]);
  let [known, firm]: (SetDay | undefined)[] = [undefined, undefined];
  for (const { text, steps, isFirm } of reached) {
    const bounds = text === start ? undefined : ownBounds(text);
    const day = bounds?.[side] ?? null;
    if (day !== null && isPossible(day) && (known === undefined || isFurther(day, known.day))) known = { day, steps };
    const firmDay = isFirm ? (bounds?.firm[side] ?? null) : null;
    if (firmDay !== null && isPossible(firmDay) && (firm === undefined || isFurther(firmDay, firm.day)))
      firm = { day: firmDay, steps };
    if (bounds !== undefined && isFirmDay(bounds)) continue;
    for (const { step, text: near } of next(text)) {
      const way = { text: near, steps: [...steps, step], isFirm: isFirm && !step.isInferred };
      const key = `${near.id} ${way.isFirm}`;
      if (seen.has(key) || reached.length >= MOST_TEXTS) continue;
      seen.add(key);
      reached.push(way);
    }
  }
  return { known, firm };
}

function later(own: string | null, other: string | undefined): string | null {
  return other !== undefined && (own === null || other > own) ? other : own;
}

function sooner(own: string | null, other: string | undefined): string | null {
  return other !== undefined && (own === null || other < own) ? other : own;
}
