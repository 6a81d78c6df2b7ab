import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { UNDATED } from "../../../src/rules/dates/uncertain-date.js";
import type { ExpectedBounds } from "../expected-bounds.js";
import { OracleGraph } from "../oracle/graph.js";
import { boundsIn } from "../oracle/known-bounds.js";
import { toRecords, type World } from "./random-world.js";
import { madeFrom, toRichRecords, type RichWorld } from "./rich-world.js";

/** The days between which something lies, by its id, by all that the world holds. */
export type BoundsOf = (id: string) => ExpectedBounds;

const known = new WeakMap<World, BoundsOf>();

/** Of the things of a world without what texts are made from. */
export function worldBounds(world: World): BoundsOf {
  return remembered(known, world, () => (isRich(world) ? toRichRecords(world) : toRecords(world)));
}

const knownWithMade = new WeakMap<World, BoundsOf>();

/** Of the things of a world with what texts are made from. */
export function wholeWorldBounds(world: RichWorld): BoundsOf {
  return remembered(knownWithMade, world, () => [...toRichRecords(world), ...madeFrom(world)]);
}

/** What something sorts by that lies between these days. */
export function keyOfBounds({ first, last }: ExpectedBounds): string {
  if (first !== "") return first;
  return last === "~" ? UNDATED : last;
}

/** These days as a date; `null` if nothing is known. */
export function edtfOfBounds({ first, last }: ExpectedBounds): string | null {
  if (first === "" && last === "~") return null;
  return first === last ? first : `[${first}..${last === "~" ? "" : last}]`;
}

function remembered(cache: WeakMap<World, BoundsOf>, world: World, recordsOf: () => readonly GraphRecord[]): BoundsOf {
  const before = cache.get(world);
  if (before !== undefined) return before;
  const graph = new OracleGraph(recordsOf());
  const bounds: BoundsOf = (id) => {
    const node = graph.find(id);
    if (node === undefined) throw new Error(`There is no "${id}".`);
    return boundsIn(graph, node);
  };
  cache.set(world, bounds);
  return bounds;
}

function isRich(world: World): world is RichWorld {
  return "statements" in world;
}
