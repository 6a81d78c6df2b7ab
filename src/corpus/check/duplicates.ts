import { problemAt, positionOf } from "../read/source-file.js";
import type { Check } from "./check.js";
import type { Entry } from "../entry.js";

/** No id stands twice, and no record without a written id says the same as another. */
export const findDuplicates: Check = ({ all, byId }) =>
  all.flatMap((entry) => {
    const first = entry.id === undefined ? undefined : byId.get(entry.id);
    if (first === undefined || first === entry) return [];
    const { file } = first.place.source;
    const message = isWritten(entry)
      ? `The id "${first.id ?? ""}" is given twice; first in ${file}, line ${positionOf(first.place).line}.`
      : `This says the same as line ${positionOf(first.place).line} of ${file}.`;
    const hint = isWritten(entry) ? "Give one of the two another id." : hintFor(entry);
    const place = isWritten(entry) ? { ...entry.place, path: [...entry.place.path, "id"] } : entry.place;
    return [problemAt(place, { code: isWritten(entry) ? "DUPLICATE_ID" : "DUPLICATE_RECORD", message, hint })];
  });

function hintFor({ concept }: Entry): string {
  return concept.name === "CrossReference"
    ? "Keep one of the two, with both places in its `places`."
    : "Keep one of the two, with a note on the other place.";
}

function isWritten(entry: Entry): boolean {
  return entry.value["id"] !== undefined;
}
