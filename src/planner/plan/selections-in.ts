import type { SelectionPlan, ValuePlan } from "./plan.js";

/** What is asked of nodes anywhere in a value: of its own fields, and of the values in them. */
export function selectionsIn({ variants }: ValuePlan): readonly SelectionPlan[] {
  return Object.values(variants).flatMap((fields) =>
    fields.flatMap(({ nodes, value }) => [
      ...(nodes === undefined ? [] : [nodes]),
      ...(value ? selectionsIn(value) : []),
    ]),
  );
}
