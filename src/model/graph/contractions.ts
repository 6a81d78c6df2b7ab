import { isResponse, stanceOf } from "../citation-type.js";
import type { EdgeType } from "../edges.js";
import type { GraphEdge, GraphRecord, PropertyValue } from "./graph-record.js";

type Properties = Readonly<Record<string, PropertyValue>>;

/** A reified record's short cut: one edge between the two things that the record ties, kept for traversal.
 *  It carries the record's id, so that the record can always be found again. */
export interface Contraction {
  /** The concept of the record. */
  readonly concept: string;
  /** The type of the contracted edge: `SIGNED`. */
  readonly edge: EdgeType;
  /** The record's own edge to where the contracted one starts. */
  readonly from: EdgeType;
  /** The record's own edge to where the contracted one ends. */
  readonly to: EdgeType;
  /** Property values that a record must have for this edge. */
  readonly where: Readonly<Record<string, string>>;
  /** Properties that the edge has from the record, beside `id`. */
  readonly copied: readonly string[];
  /** Properties that follow from those of the record. */
  readonly implied?: (properties: Properties) => Properties;
}

const betweenTexts = {
  concept: "TextRelation",
  from: "TEXT_RELATION_FROM",
  to: "TEXT_RELATION_TO",
  copied: ["status", "isPartial", "locator"],
} as const;

/** Every contraction. `antiphony check` compares records and edges by it. */
export const contractions: readonly Contraction[] = [
  { concept: "Authorship", edge: "WROTE", from: "AUTHORSHIP_BY", to: "AUTHORSHIP_OF", where: {}, copied: ["position"] },
  {
    concept: "Signature",
    edge: "SIGNED",
    from: "SIGNATURE_BY",
    to: "SIGNATURE_ON",
    where: {},
    copied: ["position", "status"],
  },
  {
    concept: "CrossReference",
    edge: "REFERS_TO",
    from: "REFERENCE_FROM",
    to: "REFERENCE_TO",
    where: {},
    copied: ["type", "status", "locator", "evidence"],
    implied: ({ type }) => ({ stance: stanceOf(String(type)), response: isResponse(String(type)) }),
  },
  {
    concept: "Claim",
    edge: "CLAIMS",
    from: "STATED_IN",
    to: "ABOUT",
    where: {},
    copied: ["property", "status", "locator", "statedAs"],
  },
  { ...betweenTexts, edge: "TRANSLATION_OF", where: { kind: "TRANSLATION" } },
  { ...betweenTexts, edge: "VERSION_OF", where: { kind: "VERSION" } },
];

/** The properties of records that a contracted edge carries. */
export function carriedBy(edge: EdgeType): readonly string[] {
  return ["id", ...(contractions.find((contraction) => contraction.edge === edge)?.copied ?? [])];
}

/** The contracted edges of a record; `[]` for a record that ties no two things, or only one that is known. */
export function contract(record: Pick<GraphRecord, "id" | "labels" | "properties" | "edges">): readonly GraphEdge[] {
  return contractions.flatMap((contraction) => {
    const isMeant = record.labels.includes(contraction.concept) && hasValues(record.properties, contraction.where);
    const from = isMeant ? targetOf(record, contraction.from) : undefined;
    const to = isMeant ? targetOf(record, contraction.to) : undefined;
    if (from === undefined || to === undefined) return [];
    return [
      { type: contraction.edge, from, to, properties: { id: record.id, ...carried(contraction, record.properties) } },
    ];
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
  return { ...Object.fromEntries(copied), ...contraction.implied?.(properties) };
}
