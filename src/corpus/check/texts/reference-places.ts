import { entriesOf } from "../../entry.js";
import { placeIn, problemAt } from "../../read/source-file.js";
import type { Check } from "../check.js";

const ofOnePlace = ["position", "locator", "quote"];

/** A reference says where it stands in one way: its one place, or the list of them. */
export const findDoubledPlaces: Check = (entries) =>
  entriesOf(entries, "CrossReference").flatMap((reference) => {
    const beside = ofOnePlace.find((key) => reference.value[key] !== undefined);
    if (reference.value["places"] === undefined || beside === undefined) return [];
    const message = `This reference has \`places\`, and \`${beside}\` beside them.`;
    const hint = `Move \`${beside}\` into the place that it belongs to.`;
    return [problemAt(placeIn(reference.place, beside), { code: "PLACE_BESIDE_PLACES", message, hint })];
  });
