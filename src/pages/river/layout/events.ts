import type { RiverEvent, RiverVote } from "../../ask/documents.js";
import type { RiverModel } from "../model.js";
import { placeDay, toDay, type Segment } from "./fold.js";
import { packRows } from "./pack.js";
import { textWidth } from "./text-width.js";

/** An event under the years: when it was, and its name if there is room for it. */
export interface EventMark {
  readonly event: Happening;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly name: string;
  /** Where the name stands that goes beside it, diamonds first. */
  readonly textLeft: number;
  readonly textRight: number;
  /** True for a convention: it stands behind all that appeared in its days. */
  readonly isBand: boolean;
}

/** What happened: an event with the votes that were taken there, or a vote that belongs to none. */
export interface Happening {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly when: RiverEvent["when"];
  readonly isPlanned: boolean;
  readonly isConvention: boolean;
  readonly isDisputed: boolean;
  readonly votes: readonly RiverVote[];
}

/** Height of a row of events. */
export const eventRow = 14;
/** How wide the diamond of a vote is. */
export const diamondWidth = 9;
/** Size of the letters of the rail. */
export const railSize = 11.5;

const mostRows = 6;
const mostLetters = 26;
/** Wider ones are a thin line, and no band. */
const widestBand = 140;

/** Events, each with its votes, and votes that belong to no event. */
export function toHappenings({
  events,
  votes,
  disputed,
}: Pick<RiverModel, "events" | "votes" | "disputed">): readonly Happening[] {
  const known = new Set(events.map(({ id }) => id));
  const held = events.map((event): Happening => {
    const own = votes.filter((vote) => vote.event?.id === event.id);
    return {
      id: event.id,
      name: event.name.value,
      shortName: shorten(event.shortName ?? event.name.value),
      when: event.when,
      isPlanned: event.isPlanned,
      isConvention: event.__typename === "Convention",
      isDisputed: [event, ...own].some(({ id }) => disputed.has(id)),
      votes: own,
    };
  });
  const alone = votes.filter(({ event }) => event === null || !known.has(event.id));
  return [...held, ...alone.map((vote) => toVoting(vote, disputed.has(vote.id)))];
}

function toVoting(vote: RiverVote, isDisputed: boolean): Happening {
  const { id, question, when } = vote;
  const more = { isPlanned: false, isConvention: false, isDisputed, votes: [vote] };
  return { id, name: question, shortName: shorten(question), when, ...more };
}

function shorten(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`;
}

/** What a place in the rail is made from. */
interface RailOptions {
  readonly segments: readonly Segment[];
  /** Where the axis ends. */
  readonly right: number;
  /** The word for what is disputed. */
  readonly disputed: string;
}

/** Events in as few rows as their names need, those at which votes were taken and conventions first; those past the sixth row are only in the list of
 *  events. */
export function placeEvents(happenings: readonly Happening[], options: RailOptions): readonly EventMark[] {
  const byWeight = happenings.toSorted((a, b) => weightOf(b) - weightOf(a));
  const dated = byWeight.flatMap((event) => placeEvent(event, options));
  const rows = packRows(
    dated.map(({ textLeft, textRight, left, right }) => ({
      left: Math.min(left, textLeft),
      right: Math.max(right, textRight),
    })),
    6,
  );
  return dated.flatMap((mark, index): readonly EventMark[] => {
    const row = rows[index] ?? 0;
    return row < mostRows ? [{ ...mark, row }] : [];
  });
}

function weightOf({ votes, isConvention, isDisputed }: Happening): number {
  return (votes.length > 0 ? 4 : 0) + (isConvention ? 2 : 0) + (isDisputed ? 1 : 0);
}

function placeEvent(event: Happening, { segments, right, disputed }: RailOptions): readonly EventMark[] {
  const [from, to] = [event.when?.earliest ?? event.when?.latest, event.when?.latest ?? event.when?.earliest];
  if (from === null || from === undefined || to === null || to === undefined) return [];
  const name = event.isDisputed ? `${event.shortName} · ${disputed}` : event.shortName;
  const [start, end] = [placeDay(segments, toDay(from)), placeDay(segments, toDay(to) + 1)];
  const width = 5 + event.votes.length * diamondWidth + textWidth(name, "sans", railSize);
  const isAtEnd = start + width > right;
  const textLeft = isAtEnd ? end - width : start;
  const isBand = event.isConvention && end - start <= widestBand;
  const more = { textLeft, textRight: textLeft + width, row: 0, isBand };
  return [{ event, name, left: start, right: Math.max(end, start + 1), ...more }];
}
