import { invariant } from "../../../src/base/invariant.js";
import type { GraphRecord, PropertyValue } from "../../../src/model/graph/graph-record.js";

/** A table: what its records say of themselves, and the numbers of the records that edges of theirs lead to. */
export interface Table {
  /** Property to type, in the words that every SQL knows. */
  readonly properties: Readonly<Record<string, "text" | "integer" | "boolean" | "double precision">>;
  /** Column to edge. */
  readonly ends: Readonly<Record<string, string>>;
}

/** As a relational design has them: a table a concept, with whole numbers for keys. Each begins with `n` and `id`; then come properties and ends.
 *  A list is kept as JSON. */
export const tables: Readonly<Record<string, Table>> = {
  Article: {
    properties: {
      ...texts("kind", "language", "title", "summary", "url", "evidence"),
      ...{ isMachineTranslation: "boolean", isTranslation: "boolean", derivation: "integer", searchTitle: "text" },
      ...texts("published", "publishedBasis", "publishedEarliest", "publishedLatest", "publishedFirmEarliest"),
      ...texts("publishedFirmLatest", "publishedKey", "publishedSpan", "publishedYear"),
    },
    ends: { publisher: "PUBLISHED_BY", series: "IN_SERIES", work: "WORK" },
  },
  Person: { properties: texts("name", "nameForm"), ends: {} },
  Organization: { properties: texts("name"), ends: {} },
  Series: { properties: texts("name"), ends: {} },
  Authorship: {
    properties: { position: "integer", nameAsPrinted: "text", isCollective: "boolean" },
    ends: { article: "AUTHORSHIP_OF", author: "AUTHORSHIP_BY" },
  },
  Signature: {
    properties: { position: "integer", ...texts("nameAsPrinted", "status") },
    ends: { article: "SIGNATURE_ON", person: "SIGNATURE_BY", source: "SIGNATURE_SEEN_IN" },
  },
  CrossReference: {
    properties: { type: "text", position: "integer", ...texts("locator", "status"), isResponse: "boolean" },
    ends: { source: "REFERENCE_FROM", target: "REFERENCE_TO" },
  },
  TextRelation: {
    properties: texts("kind", "status"),
    ends: { version: "TEXT_RELATION_FROM", original: "TEXT_RELATION_TO" },
  },
  Conflict: {
    properties: {
      ...texts("topic", "property", "agreement"),
      spreadLeast: "double precision",
      spreadMost: "double precision",
    },
    ends: { subject: "CONCERNS" },
  },
  Claim: {
    properties: {
      ...texts("stated", "locator", "valueKind"),
      ...{
        value: "double precision",
        lower: "double precision",
        upper: "double precision",
        unit: "text",
        isApproximate: "boolean",
      },
      ...texts("date", "status"),
    },
    ends: { source: "STATED_IN", conflict: "IN_CONFLICT" },
  },
};

function texts(...names: readonly string[]): Readonly<Record<string, "text">> {
  return Object.fromEntries(names.map((name) => [name, "text"]));
}

/** The tables that walks go along: things, and each tie from both its ends. */
export const walked = { thing: "Thing", tie: "Tie" };

/** A row of a table, by column. */
export interface TableRow {
  readonly table: string;
  readonly cells: readonly (string | number | boolean | null)[];
}

/** Every row of every table, in the order of the records: `Thing` has `n, id, label, text`; `Tie` has
 *  `near, far, id, isForward, farLabel, type, status, stance, locator`. */
export function* rowsOf(records: readonly GraphRecord[]): Generator<TableRow> {
  const numbers = new Map(records.map(({ id }, index) => [id, index + 1]));
  const labels = new Map(records.map(({ id, labels: [label = ""] }) => [id, label]));
  const numberOf = (id: string): number => invariant(numbers.get(id), `a record of "${id}"`);
  for (const record of records) {
    const [label = ""] = record.labels;
    const n = numberOf(record.id);
    const { title, name } = record.properties;
    yield { table: walked.thing, cells: [n, record.id, label, toCell(title ?? name)] };
    const table = tables[label];
    if (table !== undefined) yield { table: label, cells: [n, record.id, ...cellsOf(record, table, numberOf)] };
    for (const { from, to, id, cells } of edgesOfRecord(record)) {
      const [near, far] = [numberOf(from), numberOf(to)];
      yield { table: walked.tie, cells: [near, far, id, true, labels.get(to) ?? null, ...cells] };
      yield { table: walked.tie, cells: [far, near, id, false, labels.get(from) ?? null, ...cells] };
    }
  }
}

function cellsOf(
  record: GraphRecord,
  { properties, ends }: Table,
  numberOf: (id: string) => number,
): TableRow["cells"] {
  const response = record.edges.find(({ type }) => type === "REFERS_TO")?.properties?.["response"];
  const values = { ...record.properties, status: record.status ?? undefined, isResponse: response };
  const own = record.edges.filter(({ from }) => from === undefined);
  const leadsTo = (edge: string): number | null => {
    const end = own.find(({ type }) => type === edge);
    return end === undefined ? null : numberOf(end.to);
  };
  return [
    ...Object.keys(properties).map((name) =>
      toCell((values as Readonly<Record<string, PropertyValue | undefined>>)[name]),
    ),
    ...Object.values(ends).map(leadsTo),
  ];
}

/** What ties two things that a reader sees: contracted edges, and what leads to houses and series. */
function edgesOfRecord({ id, edges }: GraphRecord) {
  const ties = edges.filter(({ from, type }) => from !== undefined || type === "PUBLISHED_BY" || type === "IN_SERIES");
  return ties.map(({ type, from = id, to, properties = {} }) => ({
    from,
    to,
    id: String(properties["id"] ?? `${type} ${id}`),
    cells: [type, ...[properties["status"] ?? "ACCEPTED", properties["stance"], properties["locator"]].map(toCell)],
  }));
}

function toCell(value: PropertyValue | undefined): TableRow["cells"][number] {
  if (value === undefined) return null;
  return typeof value === "object" ? JSON.stringify(value) : value;
}
