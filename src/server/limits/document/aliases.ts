import { exceeds, type Limit } from "../limit.js";

const code = "ALIAS_LIMIT_EXCEEDED";

/** Aliases let one field be asked many times over. */
export function limitAliases(most: number): Limit {
  return {
    code,
    most,
    meaning: "Aliased fields in the whole document.",
    findExcess: ({ aliased }) => {
      const node = aliased[most];
      return node && exceeds({ code, counted: "aliases", most, actual: aliased.length, node });
    },
  };
}
