import "../concepts.js";
import type { ContractionOptions } from "../declare/concept-options.js";
import { declaredConcepts } from "../declare/registry.js";
import type { EdgeType } from "../edges.js";
import { nodePropertiesOf, type GraphEdge, type GraphRecord, type PropertyValue } from "./graph-record.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** A short cut of records of one concept. */
export interface Contraction extends ContractionOptions {
  readonly concept: string;
  readonly where: Readonly<Record<string, string>>;
}

/** Every contraction, in the order of the concepts. `antiphony check` compares records and edges by it. */
export const contractions: readonly Contraction[] = declaredConcepts().flatMap(
  ({ name, contractions: declared = [] }) =>
    declared.map((contraction) => ({ where: {}, ...contraction, concept: name })),
);

/** The properties of records that a contracted edge carries. */
export function carriedBy(edge: EdgeType): readonly string[] {
  return ["id", ...(contractions.find((contraction) => contraction.edge === edge)?.copied ?? [])];
}

/** An edge that stands for a record. */
export interface ContractedEdge extends GraphEdge {
  readonly type: EdgeType;
}

/** The contracted edges of a record; `[]` for a record that ties no two things, or only one that is known. */
export function contract(
  record: Pick<GraphRecord, "id" | "labels" | "status" | "properties" | "edges">,
): readonly ContractedEdge[] {
  const properties = nodePropertiesOf(record);
  return contractions.flatMap((contraction) => {
    const isMeant = record.labels.includes(contraction.concept) && hasValues(properties, contraction.where);
    const from = isMeant ? targetOf(record, contraction.from) : undefined;
    const to = isMeant ? targetOf(record, contraction.to) : undefined;
    if (from === undefined || to === undefined) return [];
    return [{ type: contraction.edge, from, to, properties: { id: record.id, ...carried(contraction, properties) } }];
  });
}

function hasValues(properties: Properties, where: Contraction["where"]): boolean {
  return Object.entries(where).every(([name, value]) => properties[name] === value);
}

function targetOf(record: Pick<GraphRecord, "edges">, type: string): string | undefined {
  return record.edges.find((edge) => edge.type === type && edge.from === undefined)?.to;
}

function carried(contraction: Contraction, properties: Properties): Properties {
  const copied = contraction.copied.flatMap((name) =>
    properties[name] === undefined ? [] : [[name, properties[name]] as const],
  );
  const implied = Object.entries(contraction.implied ?? {}).map(
    ([name, follow]) => [name, follow(properties)] as const,
  );
  return Object.fromEntries([...copied, ...implied]);
}
