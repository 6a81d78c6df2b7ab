import { contract } from "../../model/graph/contractions.js";
import type { GraphRecord } from "../../model/graph/graph-record.js";
import { readLanguageTag } from "../../rules/text/language-tag.js";
import { derivations } from "../derive/derivations.js";
import type { Entries, Entry } from "../entry.js";
import { groupBy } from "../../base/group-by.js";
import { compareTexts } from "../problem.js";
import { known, type Addition, type Draft, type Drafts } from "./draft.js";
import { draftRecord, publisherEdge } from "./draft-record.js";

/** The node that holds what a corpus says of itself. */
export const CORPUS_ID = "corpus/main";

/** Everything that the graph gets from a corpus without errors, in the order of ids: each record with its properties, its edges and its contracted edge. */
export function buildRecords(entries: Entries): readonly GraphRecord[] {
  const drafts = draftAll(entries);
  for (const derive of derivations) for (const addition of derive(drafts)) add(drafts, addition);
  const records = [...drafts.byId.values()].map(toRecord);
  return [...records, ...corpusRecord(entries)].sort((a, b) => compareTexts(a.id, b.id));
}

type GrowingDrafts = Drafts & { readonly byId: Map<string, Draft> };

function draftAll(entries: Entries): GrowingDrafts {
  const named = entries.all.filter((entry): entry is Entry & { readonly id: string } => entry.id !== undefined);
  const drafted = named
    .toSorted((a, b) => compareTexts(a.id, b.id))
    .map((entry) => {
      const draft = draftRecord(entry);
      return { ...draft, edges: [...draft.edges, ...publisherEdge(entry, entries.publishers)] };
    });
  const byId = new Map<string, Draft>(drafted.map((draft) => [draft.id, draft]));
  const byConcept = groupBy(drafted, ({ concept }) => concept);
  return { entries, byId, of: (concept) => (byConcept.get(concept) ?? []).flatMap(({ id }) => byId.get(id) ?? []) };
}

function add({ byId }: GrowingDrafts, { id, properties, edges = [] }: Addition): void {
  const draft = byId.get(id);
  if (draft)
    byId.set(id, {
      ...draft,
      properties: { ...draft.properties, ...known(properties) },
      edges: [...draft.edges, ...edges],
    });
}

function toRecord({ id, labels, properties, edges }: Draft): GraphRecord {
  const record = { id, labels, properties, edges };
  return { ...record, edges: [...edges, ...contract(record)] };
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
