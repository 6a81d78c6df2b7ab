import { groupBy } from "../../../base/group-by.js";
import { isShownAlways } from "../../../model/visibility.js";
import { entriesOf, statusOf, textIn } from "../../entry.js";
import { placeIn, problemAt, positionOf } from "../../read/source-file.js";
import type { Check } from "../check.js";

/** A text is a translation of one text, and a version of one text. */
export const findSecondOriginals: Check = (entries) => {
  const accepted = entriesOf(entries, "TextRelation").filter((entry) => isShownAlways(statusOf(entry)));
  const groups = groupBy(accepted, (entry) => `${entry.owner?.id ?? ""} ${textIn(entry, "kind") ?? ""}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((entry) => {
      const line = first === undefined ? 0 : positionOf(first.place).line;
      const message = `This article already has an accepted relation of this kind, in line ${line}.`;
      const hint = "Keep the nearest original, and let the other be SUGGESTED or a note.";
      return problemAt(placeIn(entry.place, "of"), { code: "SECOND_ORIGINAL", message, hint });
    }),
  );
};
