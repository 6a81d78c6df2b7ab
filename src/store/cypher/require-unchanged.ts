import { isDeepStrictEqual } from "node:util";
import { cypher, param, toQuery } from "../../cypher/cypher.js";
import type { WriteStatement } from "../../engine/engine.js";
import { WriteConflictError } from "../../engine/errors.js";
import type { GraphMeta } from "../meta.js";
import type { StoredRecord } from "../record-store.js";
import { everyMeta, lockMeta, toMeta } from "./meta-node.js";
import { firstLabel, idsOf, labelKey } from "./node-steps.js";
import { toSteps, type Step } from "./step.js";
import { storedColumns, toStored } from "./stored-node.js";

/** Lets a write go on over no other graph than the one that was compared: what that says of itself, and these records of it, are locked until the
 *  transaction ends, and then looked at. The records are, too, because other tools decide on statuses and say so nowhere. */
export function* requireUnchanged(
  old: GraphMeta | undefined,
  outdated: readonly StoredRecord[],
): Generator<WriteStatement> {
  // A statement sees what others had committed when it began, so none of these locks and looks at once.
  yield lockMeta;
  yield { ...everyMeta, expect: ([row]) => requireEqual(row && toMeta(row), old) };
  for (const step of [...lockNodes(outdated), ...compareNodes(outdated)])
    for (const { statement } of step.batches()) yield statement;
}

function lockNodes(records: readonly StoredRecord[]): readonly Step[] {
  return toSteps(records, labelKey, (some, example) => {
    const node = cypher`(n:${firstLabel(example)} {id: id})`;
    return toQuery(cypher`UNWIND ${param(idsOf(some))} AS id MATCH ${node} SET n.isWritten = true`);
  });
}

function compareNodes(records: readonly StoredRecord[]): readonly Step[] {
  return toSteps(records, labelKey, (some, example): WriteStatement => {
    const node = cypher`(n:${firstLabel(example)} {id: id})`;
    const statement = toQuery(cypher`UNWIND ${param(idsOf(some))} AS id MATCH ${node} RETURN ${storedColumns}`);
    return { ...statement, expect: (rows) => requireEqual(byId(rows.map(toStored)), byId(some)) };
  });
}

function byId(records: readonly StoredRecord[]): ReadonlyMap<string, StoredRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function requireEqual(found: unknown, compared: unknown): void {
  if (!isDeepStrictEqual(found, compared)) throw new WriteConflictError(1);
}
