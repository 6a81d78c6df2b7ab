import type { GraphRecord } from "../model/graph/graph-record.js";
import { deriveAll } from "../records/derive-all.js";
import { readLanguageTag } from "../rules/text/language-tag.js";
import { indexClaims } from "./claim-index.js";
import type { Entries, Entry } from "./entry.js";
import { known } from "./statements/known.js";
import { toStatement } from "./statements/to-statement.js";

/** The node that holds what a corpus says of itself. */
export const CORPUS_ID = "corpus/main";

/** Everything that the graph gets from a corpus without errors, in the order of ids: what its entries say, with all that follows. */
export function buildRecords(entries: Entries): readonly GraphRecord[] {
  return deriveAll([...statementsOf(entries), ...corpusRecord(entries)]).records;
}

function statementsOf(entries: Entries): readonly GraphRecord[] {
  const names = { publishers: entries.publishers, claims: indexClaims(entries) };
  const named = entries.all.filter((entry): entry is Entry & { readonly id: string } => entry.id !== undefined);
  return named.map((entry) => toStatement(entry, names));
}

function corpusRecord({ corpus: [described] }: Entries): readonly GraphRecord[] {
  if (described === undefined) return [];
  const { id, title, description, language, licence } = described.value as Readonly<Record<string, string>>;
  const properties = known({
    corpusId: id ?? title,
    title,
    description,
    licence,
    language: language === undefined ? undefined : readLanguageTag(language),
  });
  return [{ id: CORPUS_ID, labels: ["Corpus"], properties, edges: [] }];
}
