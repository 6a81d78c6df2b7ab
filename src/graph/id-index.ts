import type { Column } from "./column.js";
import { copyOfNumbers, PageEditor, pageOf, placeOf, type PageTable } from "./page-table.js";
import type { Steps } from "../base/scheduling/steps.js";
import type { Pace } from "../base/scheduling/pace.js";

const SMALLEST = 64;

/** Finds nodes by id: a hash table with open addressing, in pages. An entry is the number of a node and 1. Nothing is taken out of it, as
 *  every entry is held against the ids that there are. */
export class IdIndex {
  constructor(
    private readonly slots: PageTable<Uint32Array>,
    /** How many slots, a power of two. */
    private readonly size: number,
    private readonly used: number,
  ) {}

  /** The node with that id among those that have these ids. Less than a microsecond, most of it the way to memory. */
  find(id: string, ids: Column): number | undefined {
    for (let slot = slotOf(id, this.size); ; slot = (slot + 1) & (this.size - 1)) {
      const entry = this.slots[pageOf(slot)]?.[placeOf(slot)] ?? 0;
      if (entry === 0) return undefined;
      if (ids.at(entry - 1) === id) return entry - 1;
    }
  }

  /** An index of more nodes; one that would be more than half full is made anew from `all`. */
  *with(added: readonly number[], all: Iterable<number>, ids: Column, pace: Pace): Steps<IdIndex> {
    if (added.length === 0) return this;
    const isFull = (this.used + added.length) * 2 > this.size;
    const size = isFull ? sizeFor(this.used + added.length) : this.size;
    let used = isFull ? 0 : this.used;
    const slots = new PageEditor(isFull ? [] : this.slots, copyOfNumbers);
    for (const node of isFull ? all : added) {
      let slot = slotOf(String(ids.at(node)), size);
      while ((slots.at(pageOf(slot))?.[placeOf(slot)] ?? 0) !== 0) slot = (slot + 1) & (size - 1);
      slots.writable(slot)[placeOf(slot)] = node + 1;
      used += 1;
      if (pace.isUp()) yield;
    }
    return new IdIndex(slots.finish(), size, used);
  }
}

/** An index of no nodes. */
export const emptyIndex = new IdIndex([], SMALLEST, 0);

/** Room for half as many again before it is half full. */
function sizeFor(count: number): number {
  let size = SMALLEST;
  while (size < count * 3) size *= 2;
  return size;
}

/** FNV-1a, its upper bits mixed into the lower ones. */
function slotOf(id: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) & (size - 1);
}
