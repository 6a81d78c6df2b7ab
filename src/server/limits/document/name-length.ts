import { exceeds, type Limit } from "../limit.js";

const code = "NAME_LIMIT_EXCEEDED";

/** A name stands in the answer once for everything that it names, and in what is said about it. */
export function limitNames(most: number): Limit {
  return {
    code,
    most,
    meaning:
      "Characters in any one name: the name of a field, alias, argument, variable, operation or anything else in the document, or the name given in `operationName`.",
    findExcess: ({ longestName: node }) => {
      const actual = node?.value.length ?? 0;
      return actual > most ? exceeds({ code, counted: "characters in one name", most, actual, node }) : undefined;
    },
  };
}
