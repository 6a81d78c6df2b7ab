import { exceeds, type Limit } from "./limit.js";

const code = "FRAGMENT_LIMIT_EXCEEDED";

/** Fields of each fragment have to be compared with those of each other. */
export function limitFragments(most: number): Limit {
  return {
    code,
    most,
    meaning:
      "Fragments in the whole document, with a name and without: the fields of each are compared with those of each other.",
    findExcess: ({ everyFragment }) => {
      const node = everyFragment[most];
      return node && exceeds({ code, counted: "fragments", most, actual: everyFragment.length, node });
    },
  };
}
