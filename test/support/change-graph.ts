import type { Engine } from "../../src/engine/engine.js";
import type { GraphRecord } from "../../src/model/graph/graph-record.js";
import { schemaVersion, type GraphMeta } from "../../src/store/meta.js";
import { recordsOf } from "../../src/store/records-of.js";

/** What happens to a graph past whatever sees to its records. */
export interface GraphChange {
  /** Records that come, or stand in place of those with the same ids: sound or not. Their edges lie between what is there. */
  readonly put?: readonly GraphRecord[];
  /** Ids of records that go. */
  readonly remove?: readonly string[];
  /** What the graph says of itself from then on, beside what it says already. */
  readonly meta?: Partial<GraphMeta>;
}

/** Changes a graph as if by hand, on any engine: nothing is asked of the records, and fingerprints and counts stay what they were. */
export async function changeGraph(engine: Engine, { put = [], remove = [], meta = {} }: GraphChange): Promise<void> {
  const store = recordsOf(engine);
  const [old, stored] = [await store.meta(), await store.fingerprints()];
  const labels = new Map([...stored.values(), ...put].map(({ id, labels: [label = ""] }) => [id, label]));
  const nothing: GraphMeta = { schemaVersion, corpusVersion: "by hand", installId: "by hand", recordCount: 0 };
  await store.write({
    added: put.filter(({ id }) => !stored.has(id)),
    changed: put.flatMap((record) => {
      const known = stored.get(record.id);
      return known === undefined ? [] : [{ record, stored: known }];
    }),
    removed: remove.flatMap((id) => stored.get(id) ?? []),
    hashOf: ({ id }) => stored.get(id)?.contentHash ?? "by hand",
    fileStatusOf: ({ id, status }) => stored.get(id)?.fileStatus ?? status,
    labelOf: (id) => labels.get(id) ?? "",
    old,
    meta: () => ({ ...nothing, ...old, ...meta }),
  });
}
