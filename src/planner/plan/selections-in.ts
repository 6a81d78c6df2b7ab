import type { PagePlan, SelectionPlan, ValuePlan } from "./plan.js";

/** What is asked of nodes anywhere in a value: of its own fields, and of the values in them. */
export function selectionsIn({ variants }: ValuePlan): readonly SelectionPlan[] {
  return Object.values(variants).flatMap((fields) =>
    fields.flatMap(({ nodes, value }) => [
      ...(nodes === undefined ? [] : [nodes]),
      ...(value ? selectionsIn(value) : []),
    ]),
  );
}

/** What is asked of the nodes of a page: of those that are listed, and of what they share with the one that the list hangs on. */
export function selectionsInPage({ fields }: PagePlan): readonly SelectionPlan[] {
  return fields.flatMap((field) => {
    if (field.kind === "nodes") return [field.selection];
    return field.kind === "edges" ? field.fields.flatMap((edge) => ("selection" in edge ? [edge.selection] : [])) : [];
  });
}
