import { listText } from "../../../base/list-text.js";
import { readRows } from "../../../cypher/read-cells.js";
import { cypher } from "../../../cypher/cypher.js";
import type { Value } from "../../../engine/row.js";
import type { Snapshot } from "../../../graph/snapshot.js";
import type { ReadExtent } from "../../../model/vocabularies.js";
import type { StatementPart } from "../combine-statements.js";

/** How much of a text was read. */
export type ReadExtentName = keyof typeof ReadExtent;

/** How many texts of a corpus were read how far. */
export type ReadExtents = Readonly<Record<ReadExtentName, number>>;

/** What none of is counted. */
export const noReadExtents: ReadExtents = { WHOLE: 0, BEGINNING: 0, UNKNOWN: 0, NOT_SEEN: 0 };

/** The number of texts of each extent: `MATCH (n:Article) … RETURN collect([v, c]) AS x0` */
export const readExtentsPart: StatementPart = (as) =>
  cypher`MATCH (n:Article) WITH n.readExtent AS v, count(n) AS c RETURN collect([v, c]) AS ${as}`;

/** Reads them back. */
export function toReadExtents(value: Value | undefined): ReadExtents {
  return countsOf(new Map(readRows(value).map(([extent, count]) => [extent, Number(count)])));
}

/** The same of a graph in memory, if they are counted already. */
export function readExtentsIn(snapshot: Snapshot): ReadExtents {
  return countsOf(snapshot.tally("Article", "readExtent") ?? new Map());
}

function countsOf(counts: ReadonlyMap<unknown, number>): ReadExtents {
  const of = (extent: ReadExtentName) => counts.get(extent) ?? 0;
  return { WHOLE: of("WHOLE"), BEGINNING: of("BEGINNING"), UNKNOWN: of("UNKNOWN"), NOT_SEEN: of("NOT_SEEN") };
}

const words: Readonly<Record<ReadExtentName, (count: number) => string>> = {
  WHOLE: (count) => `${count} ${were(count)} read whole`,
  BEGINNING: (count) => `of ${count} only the beginning was read`,
  UNKNOWN: (count) => `${count} ${were(count)} read without a record of how far`,
  NOT_SEEN: (count) => `${count} ${were(count)} not seen`,
};

/** How many texts there are, and how far they were read: `Of 148 texts 1 was read whole, of 111 only the beginning was read and 36 were not seen` */
export function readExtentsText(extents: ReadExtents): string {
  const parts = extentNames.filter((name) => extents[name] > 0).map((name) => words[name](extents[name]));
  const count = extentNames.reduce((sum, name) => sum + extents[name], 0);
  return parts.length === 0 ? "There are no texts" : `Of ${count} ${count === 1 ? "text" : "texts"} ${listText(parts)}`;
}

/** True if some text was not read to its end, as far as is known. */
export function isLeftUnread(extents: ReadExtents): boolean {
  return extentNames.some((name) => name !== "WHOLE" && extents[name] > 0);
}

const extentNames: readonly ReadExtentName[] = ["WHOLE", "BEGINNING", "UNKNOWN", "NOT_SEEN"];

function were(count: number): string {
  return count === 1 ? "was" : "were";
}
