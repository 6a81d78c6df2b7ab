import type { WriteStatement } from "../../engine/engine.js";
import type { RecordChange, StoredRecord, WriteOptions } from "../record-store.js";
import { createEdges, deleteContractedEdges, deleteOwnEdges, deleteStrayEdges } from "./edge-steps.js";
import { replaceMeta } from "./meta-node.js";
import { createNodes, deleteNodes, replaceNodes } from "./node-steps.js";
import { requireUnchanged } from "./require-unchanged.js";
import type { Step } from "./step.js";

/** The statements of a change. Can be walked again, should the engine have to begin anew. They are made as they are sent, and fingerprints with
 *  them, so that a server is at work meanwhile. */
export function writeStatements(
  change: RecordChange,
  onProgress: WriteOptions["onProgress"],
): Iterable<WriteStatement> {
  const outdated = [...change.changed.map(({ stored }) => stored), ...change.removed];
  const steps = planSteps(change, outdated);
  const total = steps.reduce((sum, { size }) => sum + size, 0);
  return {
    *[Symbol.iterator]() {
      yield* requireUnchanged(change.old, outdated);
      let done = 0;
      for (const step of steps) {
        for (const { statement, size } of step.batches()) {
          onProgress?.({ done, total });
          yield statement;
          done += size;
        }
      }
      yield replaceMeta(change.meta());
    },
  };
}

/** What is taken away comes first, then nodes, then the edges between them. */
function planSteps(
  { added, changed, removed, labelOf, strays = [], ...kept }: RecordChange,
  outdated: readonly StoredRecord[],
): readonly Step[] {
  return [
    ...deleteStrayEdges(strays),
    ...deleteContractedEdges(outdated),
    ...deleteOwnEdges(outdated),
    ...deleteNodes(removed),
    ...replaceNodes(changed, kept),
    ...createNodes(added, kept),
    ...createEdges([...added, ...changed.map(({ record }) => record)], labelOf),
  ].filter(({ size }) => size > 0);
}
