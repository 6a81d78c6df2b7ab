import type { RiverEvent } from "../../ask/documents.js";
import { placeDay, toDay, type Segment } from "./fold.js";
import { packRows } from "./pack.js";

/** An event under the years: when it was, and its name if there is room for it. */
export interface EventMark {
  readonly event: RiverEvent;
  readonly left: number;
  readonly right: number;
  readonly row: number;
  readonly name: string;
  /** True for a convention: it stands behind all that appeared in its days. */
  readonly isBand: boolean;
}

/** Height of a row of events. */
export const eventRow = 14;

const mostRows = 6;
const mostLetters = 24;
const letterWidth = 6.1;
/** Wider ones are a thin line, and no band. */
const widestBand = 140;

/** Events in as few rows as their names need; those past the sixth row are only in the list of events. */
export function placeEvents(
  events: readonly RiverEvent[],
  segments: readonly Segment[],
  right: number,
): readonly EventMark[] {
  const dated = events.flatMap((event) => {
    const [from, to] = [event.when?.earliest ?? event.when?.latest, event.when?.latest ?? event.when?.earliest];
    if (from === null || from === undefined || to === null || to === undefined) return [];
    const name = shortNameOf(event);
    const [start, end] = [placeDay(segments, toDay(from)), placeDay(segments, toDay(to) + 1)];
    const width = 12 + name.length * letterWidth;
    const isAtEnd = start + width > right;
    return [
      {
        event,
        name,
        start,
        end,
        left: isAtEnd ? end - width : start,
        right: isAtEnd ? end : Math.max(end, start + width),
      },
    ];
  });
  const rows = packRows(dated, 4);
  return dated.flatMap(({ event, name, start, end }, index): readonly EventMark[] => {
    const row = rows[index] ?? 0;
    if (row >= mostRows) return [];
    const isBand = event.__typename === "Convention" && end - start <= widestBand;
    return [{ event, name, row, left: start, right: Math.max(end, start + 1), isBand }];
  });
}

function shortNameOf({ shortName, name }: RiverEvent): string {
  const text = shortName ?? name.value;
  return text.length <= mostLetters ? text : `${text.slice(0, mostLetters - 1).trimEnd()}…`;
}
