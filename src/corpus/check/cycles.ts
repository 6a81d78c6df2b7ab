import { entriesOf, textIn, type Entries, type Entry } from "../entry.js";
import { groupBy } from "../../base/group-by.js";
import { placeIn, problemAt } from "../read/source-file.js";
import type { Problem } from "../problem.js";
import type { Check } from "./check.js";

/** From one record to another, as a field of an entry says it. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly entry: Entry;
  readonly key: string;
}

/** No text is made from itself, no body is a part of itself, no event either: not even by way of others. */
export const findCycles: Check = (entries) => [
  ...cyclesIn(
    textArrows(entries),
    "is made from itself as translation or version",
    "Take out the relation that is wrong.",
  ),
  ...cyclesIn(arrows(entries, "Organization", "parent"), "is a part of itself", "Take out the parent that is wrong."),
  ...cyclesIn(arrows(entries, "Event", "partOf"), "is a part of itself", "Take out the `partOf` that is wrong."),
];

function textArrows(entries: Entries): readonly Arrow[] {
  return entriesOf(entries, "TextRelation").flatMap((entry) => {
    const [from, to] = [entry.owner?.id, textIn(entry, "of")];
    return from === undefined || to === undefined || entry.value["status"] === "REJECTED"
      ? []
      : [{ from, to, entry, key: "of" }];
  });
}

function arrows(entries: Entries, concept: string, key: string): readonly Arrow[] {
  return entriesOf(entries, concept).flatMap((entry) => {
    const to = textIn(entry, key);
    return entry.id === undefined || to === undefined ? [] : [{ from: entry.id, to, entry, key }];
  });
}

/** Reports every cycle once, at the arrow that leaves the record whose id comes first. */
function cyclesIn(all: readonly Arrow[], says: string, hint: string): readonly Problem[] {
  const leaving = groupBy(all, ({ from }) => from);
  return all.flatMap((arrow) => {
    const ids = wayBack(arrow, leaving);
    if (ids === undefined || ids.some((id) => id < arrow.from)) return [];
    const path = [arrow.from, ...ids, arrow.from].map((id) => `"${id}"`).join(" → ");
    return [
      problemAt(placeIn(arrow.entry.place, arrow.key), {
        code: "CYCLE",
        message: `"${arrow.from}" ${says}: ${path}.`,
        hint,
      }),
    ];
  });
}

/** The ids between the arrow's end and its start, its end first, by the shortest path; `undefined` where no path leads back. */
function wayBack(arrow: Arrow, leaving: ReadonlyMap<string, readonly Arrow[]>): readonly string[] | undefined {
  if (arrow.to === arrow.from) return [];
  const paths: (readonly string[])[] = [[arrow.to]];
  const seen = new Set([arrow.to]);
  for (const path of paths) {
    for (const { to } of leaving.get(path.at(-1) ?? "") ?? []) {
      if (to === arrow.from) return path;
      if (!seen.has(to)) paths.push([...path, to]);
      seen.add(to);
    }
  }
  return undefined;
}
