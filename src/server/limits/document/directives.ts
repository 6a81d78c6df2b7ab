import { exceeds, type Limit } from "../limit.js";

const code = "DIRECTIVE_LIMIT_EXCEEDED";

/** Directives are cheap to write and each is checked several times. */
export function limitDirectives(most: number): Limit {
  return {
    code,
    most,
    meaning: "Directives in the whole document.",
    findExcess: ({ directives }) => {
      const node = directives[most];
      return node && exceeds({ code, counted: "directives", most, actual: directives.length, node });
    },
  };
}
