import "../concepts.js";
import type { MaterializedEdgeOptions } from "../declare/concept-options.js";
import { declaredConcepts } from "../declare/registry.js";
import type { EdgeType } from "../edges.js";
import { nodePropertiesOf, type GraphEdge, type GraphRecord, type PropertyValue } from "./graph-record.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** A short cut of records of one concept. */
export interface MaterializedEdgeDeclaration extends MaterializedEdgeOptions {
  readonly concept: string;
  readonly where: Readonly<Record<string, string>>;
}

/** Every kind of materialized edge, in the order of the concepts. `antiphony check` compares records and edges by it. */
export const materializedEdges: readonly MaterializedEdgeDeclaration[] = declaredConcepts().flatMap(
  ({ name, materializedEdges: declared = [] }) =>
    declared.map((materializedEdge) => ({ where: {}, ...materializedEdge, concept: name })),
);

/** The properties of records that a materialized edge carries. */
export function copiedBy(edge: EdgeType): readonly string[] {
  return ["id", ...(materializedEdges.find((materializedEdge) => materializedEdge.edge === edge)?.copied ?? [])];
}

/** An edge that stands for a record. */
export interface MaterializedEdge extends GraphEdge {
  readonly type: EdgeType;
}

/** The materialized edges of a record; `[]` for a record that ties no two things, or only one that is known. */
export function materialize(
  record: Pick<GraphRecord, "id" | "labels" | "status" | "properties" | "edges">,
): readonly MaterializedEdge[] {
  const properties = nodePropertiesOf(record);
  return materializedEdges.flatMap((materializedEdge) => {
    const isMeant = record.labels.includes(materializedEdge.concept) && hasValues(properties, materializedEdge.where);
    const from = isMeant ? targetOf(record, materializedEdge.from) : undefined;
    const to = isMeant ? targetOf(record, materializedEdge.to) : undefined;
    if (from === undefined || to === undefined) return [];
    return [
      {
        type: materializedEdge.edge,
        from,
        to,
        properties: { id: record.id, ...carried(materializedEdge, properties) },
      },
    ];
  });
}

function hasValues(properties: Properties, where: MaterializedEdgeDeclaration["where"]): boolean {
  return Object.entries(where).every(([name, value]) => properties[name] === value);
}

function targetOf(record: Pick<GraphRecord, "edges">, type: string): string | undefined {
  return record.edges.find((edge) => edge.type === type && edge.from === undefined)?.to;
}

function carried(materializedEdge: MaterializedEdgeDeclaration, properties: Properties): Properties {
  const copied = materializedEdge.copied.flatMap((name) =>
    properties[name] === undefined ? [] : [[name, properties[name]] as const],
  );
  const implied = Object.entries(materializedEdge.implied ?? {}).map(
    ([name, follow]) => [name, follow(properties)] as const,
  );
  return Object.fromEntries([...copied, ...implied]);
}
