import { exceeds, type Limit } from "../limit.js";

const code = "FRAGMENT_LIMIT_EXCEEDED";

/** Fields of each fragment have to be compared with those of each other. */
export function limitFragments(most: number): Limit {
  return {
    code,
    most,
    meaning:
      "Fragments in the whole document, named and inline. Their number is limited because the fields of each are compared with those of every other.",
    findExcess: ({ everyFragment }) => {
      const node = everyFragment[most];
      return node && exceeds({ code, counted: "fragments", most, actual: everyFragment.length, node });
    },
  };
}
