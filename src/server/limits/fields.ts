import { measureOperations } from "./expand.js";
import { exceeds, type Limit } from "./limit.js";

const code = "FIELD_LIMIT_EXCEEDED";

/** Fields after every fragment is spread: 26 fragments that each spread the next one twice are 67 million fields. */
export function limitFields(most: number): Limit {
  const sum = (left: number, right: number): number => Math.min(left + right, Number.MAX_SAFE_INTEGER);
  return {
    code,
    most,
    meaning: "Fields of one operation with all its fragments spread out, however often each is spread.",
    rule: (context) =>
      measureOperations(context, { field: (_, inner) => sum(inner, 1), together: sum }, (node, actual) => {
        if (actual > most) context.reportError(exceeds({ code, counted: "fields", most, actual, node }));
      }),
  };
}
