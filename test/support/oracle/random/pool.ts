import type { GraphRecord } from "../../../../src/model/graph/graph-record.js";
import type { Identifier } from "../spellings.js";

/** What of a graph random arguments are made from. */
export interface Pool {
  /** Ids that begin so: `article`, `person`; all of them for an empty text. */
  ids(type: string): readonly string[];
  readonly words: readonly string[];
  readonly properties: readonly string[];
  readonly languages: readonly string[];
  readonly days: readonly string[];
  readonly urls: readonly string[];
  readonly identifiers: readonly Identifier[];
}

/** Gathers the pool of these records. */
export function poolOf(records: readonly GraphRecord[]): Pool {
  const ids = records.filter(({ labels }) => !labels.includes("Corpus")).map(({ id }) => id);
  return {
    ids: (type) => ids.filter((id) => id.startsWith(type === "" ? "" : `${type}/`)),
    words: [
      ...new Set(texts(records, ["title", "name", "question"]).flatMap((text) => text.split(/\s+/u).slice(0, 3))),
    ],
    properties: [...new Set(texts(records, ["property"]))],
    languages: [...new Set([...texts(records, ["language"]), "zh", "de-AT", "EN"])],
    // Periods that reach out of the records are long, and answered in another way than short ones.
    days: [
      ...new Set(texts(records, ["publishedEarliest", "publishedLatest", "whenEarliest", "whenLatest"])),
      "1900-01-01",
      "2100-12-31",
    ],
    urls: texts(records, ["url", "alsoAt"]),
    identifiers: records.flatMap(({ properties }) => {
      const [schemes, values] = [
        texts([{ properties }], ["identifierSchemes"]),
        texts([{ properties }], ["identifierValues"]),
      ];
      return values.map((value, index) => ({ scheme: schemes[index] ?? "", value }));
    }),
  };
}

function texts(records: readonly Pick<GraphRecord, "properties">[], names: readonly string[]): readonly string[] {
  return records.flatMap(({ properties }) => names.flatMap((name) => (properties[name] ?? []) as string));
}
