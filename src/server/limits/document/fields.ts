import { largestOperation } from "./expand-fragments.js";
import { exceeds, type Limit } from "../limit.js";

const code = "FIELD_LIMIT_EXCEEDED";

/** Fields after every fragment is spread: 26 fragments that each spread the next one twice are 67 million fields. A field of something that
 *  can be of several types is a field of each of them, and so is all that it has inside. */
export function limitFields(most: number): Limit {
  const bounded = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);
  const field = (_: unknown, inner: number, types: number): number => bounded(types * (inner + 1));
  return {
    code,
    most,
    meaning:
      "Fields of one operation, with all fragments expanded wherever they are used. A field on several types counts once for each type.",
    findExcess: (survey) => {
      const measure = { field, together: (left: number, right: number) => bounded(left + right) };
      const { operation: node, total: actual } = largestOperation(survey, measure);
      return actual > most ? exceeds({ code, counted: "fields", most, actual, node }) : undefined;
    },
  };
}
