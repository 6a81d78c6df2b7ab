import { positionOf, problemAt } from "../read/source-file.js";
import type { Check } from "./check.js";

/** A corpus says what it is only once. That it says so at all is asked of the folder as a whole. */
export const findSecondDescription: Check = ({ corpus }) => {
  const [first, ...others] = corpus;
  return others.map(({ place }) => {
    const where =
      first === undefined ? "" : ` first in ${first.place.source.file}, line ${positionOf(first.place).line}`;
    return problemAt(place, {
      code: "SECOND_DESCRIPTION",
      message: `The corpus is described twice;${where}.`,
      hint: "Keep one of the two.",
    });
  });
};
