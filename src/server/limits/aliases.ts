import type { FieldNode } from "graphql";
import { exceeds, type Limit } from "./limit.js";

const code = "ALIAS_LIMIT_EXCEEDED";

/** Aliases let one field be asked many times over. */
export function limitAliases(most: number): Limit {
  return {
    code,
    most,
    meaning: "Aliased fields in the whole document.",
    rule: (context) => {
      const aliased: FieldNode[] = [];
      return {
        Field(node) {
          if (node.alias !== undefined) aliased.push(node);
        },
        Document: {
          leave() {
            const node = aliased[most];
            if (node) context.reportError(exceeds({ code, counted: "aliases", most, actual: aliased.length, node }));
          },
        },
      };
    },
  };
}
