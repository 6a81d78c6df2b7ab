import fc from "fast-check";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { deriveAll } from "../../../src/records/derive-all.js";
import { hashRecord } from "../../../src/store/content-hash.js";
import type { RecordPatch } from "../../../src/store/patch-records.js";
import { randomStatements } from "../../unit/records/random-statements.js";

/** All records of a random world, and a part of them without edges to the rest; each with all that follows from what is there. */
export interface PartedWorld {
  readonly all: readonly GraphRecord[];
  readonly part: readonly GraphRecord[];
}

/** Random worlds, each parted somewhere. */
export const partedWorlds: fc.Arbitrary<PartedWorld> = fc
  .tuple(randomStatements, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
  .map(([said, places]) => {
    const left = new Set(places.map((place) => said[place % said.length]?.id ?? ""));
    return { all: deriveAll(said).records, part: deriveAll(without(said, left)).records };
  });

/** What makes one of the other. */
export function patchOf(before: readonly GraphRecord[], after: readonly GraphRecord[]): RecordPatch {
  const known = new Map(before.map((record) => [record.id, hashRecord(record)]));
  const ids = new Set(after.map(({ id }) => id));
  return {
    put: after.filter((record) => known.get(record.id) !== hashRecord(record)),
    remove: before.map(({ id }) => id).filter((id) => !ids.has(id)),
  };
}

/** What leads to something that is left out is left out, too. */
function without(records: readonly GraphRecord[], left: ReadonlySet<string>): readonly GraphRecord[] {
  const isHeld = ({ id, edges }: GraphRecord): boolean => left.has(id) || edges.some(({ to }) => left.has(to));
  const more = new Set(records.filter(isHeld).map(({ id }) => id));
  return more.size === left.size ? records.filter(({ id }) => !left.has(id)) : without(records, more);
}
