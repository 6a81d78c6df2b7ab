import type { DirectiveNode } from "graphql";
import { exceeds, type Limit } from "./limit.js";

const code = "DIRECTIVE_LIMIT_EXCEEDED";

/** Directives are cheap to write and each is checked several times. */
export function limitDirectives(most: number): Limit {
  return {
    code,
    most,
    meaning: "Directives in the whole document.",
    rule: (context) => {
      const used: DirectiveNode[] = [];
      return {
        Directive(node) {
          used.push(node);
        },
        Document: {
          leave() {
            const node = used[most];
            if (node) context.reportError(exceeds({ code, counted: "directives", most, actual: used.length, node }));
          },
        },
      };
    },
  };
}
