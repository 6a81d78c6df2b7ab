import type { CypherQuery } from "../../cypher/cypher.js";
import type { RecordChange, WriteOptions } from "../record-store.js";
import { createEdges, deleteContractedEdges, deleteOwnEdges, deleteStrayEdges } from "./edge-steps.js";
import { replaceMeta } from "./meta-node.js";
import { createNodes, deleteNodes, replaceNodes } from "./node-steps.js";
import type { Step } from "./step.js";

/** The statements of a change. Can be walked again, should the engine have to begin anew. They are made as they are sent, and fingerprints with
 *  them, so that a server is at work meanwhile. */
export function writeStatements(change: RecordChange, onProgress: WriteOptions["onProgress"]): Iterable<CypherQuery> {
  const steps = planSteps(change);
  const total = steps.reduce((sum, { size }) => sum + size, 0);
  return {
    *[Symbol.iterator]() {
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
function planSteps({ added, changed, removed, labelOf, strays = [], ...kept }: RecordChange): readonly Step[] {
  const outdated = [...changed.map(({ stored }) => stored), ...removed];
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
