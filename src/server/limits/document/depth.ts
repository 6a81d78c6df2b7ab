import type { FieldNode } from "graphql";
import { largestOperation } from "./expand-fragments.js";
import { exceeds, type Limit } from "../limit.js";

const code = "DEPTH_LIMIT_EXCEEDED";

/** Fields inside fields. What a tool asks of the schema itself is exempt: graphql-js bounds that on its own. */
export function limitDepth(most: number): Limit {
  return {
    code,
    most,
    meaning: "How deep fields are nested, with fragments expanded. The introspection query is exempt.",
    findExcess: (survey) => {
      const { operation: node, total: actual } = largestOperation(survey, { field: fieldDepth, together: Math.max });
      return actual > most ? exceeds({ code, counted: "levels of fields", most, actual, node }) : undefined;
    },
  };
}

function fieldDepth(field: FieldNode, inner: number): number {
  return isIntrospection(field) ? 0 : inner + 1;
}

function isIntrospection({ name }: FieldNode): boolean {
  return name.value === "__schema" || name.value === "__type";
}
