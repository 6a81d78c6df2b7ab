import type { GraphRecord } from "../../domain/graph-record.js";
import { contract } from "../../domain/contractions.js";
import { readLanguageTag } from "../../domain/language-tag.js";
import type { Entries, Entry } from "../entry.js";
import { groupBy } from "../group-by.js";
import { compareTexts } from "../problem.js";
import { derivations } from "../derive/derivations.js";
import { known, type Addition, type Draft, type Drafts } from "./draft.js";
import { draftRecord, publisherEdge } from "./draft-record.js";

/** The node that holds what a corpus says of itself. */
export const CORPUS_ID = "corpus/main";

/** Everything that the graph gets from a corpus without errors, in the order of ids: each record with its properties, its edges and its contracted edge. */
export function buildRecords(entries: Entries): readonly GraphRecord[] {
  const named = entries.all.filter((entry): entry is Entry & { readonly id: string } => entry.id !== undefined);
  const drafted = named.map((entry) => {
    const draft = draftRecord(entry);
    return { ...draft, edges: [...draft.edges, ...publisherEdge(entry, entries.publishers)] };
  });
  const drafts = derivations.reduce((known, derive) => extend(known, derive(known)), toDrafts(entries, drafted));
  const records = [...drafts.byId.values()].map(toRecord);
  return [...records, ...corpusRecord(entries)].sort((a, b) => compareTexts(a.id, b.id));
}

function toDrafts(entries: Entries, drafted: Iterable<Draft>): Drafts {
  const sorted = [...drafted].sort((a, b) => compareTexts(a.id, b.id));
  const byConcept = groupBy(sorted, ({ concept }) => concept);
  return { entries, byId: new Map(sorted.map((draft) => [draft.id, draft])), of: (concept) => byConcept.get(concept) ?? [] };
}

function extend(drafts: Drafts, additions: readonly Addition[]): Drafts {
  const byId = new Map(drafts.byId);
  for (const { id, properties, edges = [] } of additions) {
    const draft = byId.get(id);
    if (draft) byId.set(id, { ...draft, properties: { ...draft.properties, ...known(properties) }, edges: [...draft.edges, ...edges] });
  }
  return toDrafts(drafts.entries, byId.values());
}

function toRecord({ id, labels, properties, edges }: Draft): GraphRecord {
  const record = { id, labels, properties, edges };
  return { ...record, edges: [...edges, ...contract(record)] };
}

function corpusRecord({ corpus: [described] }: Entries): readonly GraphRecord[] {
  if (described === undefined) return [];
  const { title, description, language, licence } = described.value as Readonly<Record<string, string>>;
  const properties = known({ title, description, licence, language: language === undefined ? undefined : readLanguageTag(language) });
  return [{ id: CORPUS_ID, labels: ["Corpus"], properties, edges: [] }];
}
