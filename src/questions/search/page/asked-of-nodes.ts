import type { SelectionPlan, ValueFieldPlan, ValuePlan } from "../../../planner/plan/plan.js";

/** What is asked of the nodes that are found. */
export interface AskedOfNodes {
  readonly selections: readonly SelectionPlan[];
  readonly hasHighlights: boolean;
}

/** Reads off the plan of a `SearchConnection` what is asked of its nodes, in `edges` and `nodes` together. */
export function askedOfNodes(connection: ValuePlan): AskedOfNodes {
  const fields = Object.values(connection.variants).flat();
  const inEdges = fields.flatMap(fieldsOfEdges);
  return {
    selections: [...fields, ...inEdges].flatMap(({ nodes }) => nodes ?? []),
    hasHighlights: inEdges.some(({ name }) => name === "highlights"),
  };
}

function fieldsOfEdges({ name, value }: ValueFieldPlan): readonly ValueFieldPlan[] {
  return name === "edges" ? Object.values(value?.variants ?? {}).flat() : [];
}
