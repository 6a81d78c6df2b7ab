import { labelsIn } from "./labels.js";
import type { NodeChanges } from "./edit/node-editor.js";
import type { Steps } from "../base/scheduling/steps.js";
import type { Pace } from "../base/scheduling/pace.js";
import type { NodeParts } from "./snapshot.js";

/** The nodes before a change and after it. */
export interface ChangedNodes {
  readonly old: NodeParts;
  readonly now: NodeParts;
  readonly changes: NodeChanges;
}

/** What becomes of the nodes of one label. */
export interface Members {
  readonly gone: readonly number[];
  readonly come: readonly number[];
  /** Those that were replaced and have the label as before. */
  readonly stayed: readonly number[];
}

/** The nodes of each label that a change names. */
export function* membersOf({ old, now, changes }: ChangedNodes, pace: Pace): Steps<ReadonlyMap<string, Members>> {
  const members = new Map<string, Record<keyof Members, number[]>>();
  for (const node of [...changes.removed, ...changes.replaced, ...changes.added]) {
    const [before, after] = [labelsIn(old.labels.at(node)), labelsIn(now.labels.at(node))];
    for (const label of new Set([...before, ...after])) {
      const list = members.get(label) ?? { gone: [], come: [], stayed: [] };
      members.set(label, list);
      if (!after.includes(label)) list.gone.push(node);
      else if (!before.includes(label)) list.come.push(node);
      else list.stayed.push(node);
    }
    if (pace.isUp(2)) yield;
  }
  return members;
}

/** No nodes at all. */
export const noMembers: Members = { gone: [], come: [], stayed: [] };
