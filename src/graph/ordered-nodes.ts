import { bisect } from "../base/bisect.js";
import type { PropertyValue } from "../model/graph/graph-record.js";
import type { Column } from "./column.js";
import type { Compare } from "./sort/sort-in-steps.js";

/** One key of an order, as a snapshot holds it. */
export interface OrderColumn {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** A bound of a list: values of the first keys of its order, or of all of them. */
export type Bound = readonly (PropertyValue | undefined)[];

/** Nodes in an order. Places count from 0; heads, cursors, ranges and values are all found by halving. */
export class OrderedNodes {
  constructor(
    /** Not to be written to. */
    readonly nodes: Uint32Array,
    /** The last is the id, so that no two nodes are equal. */
    readonly keys: readonly OrderColumn[],
  ) {}

  /** How many nodes there are. */
  get length(): number {
    return this.nodes.length;
  }

  /** The first place that is not before the bound; `length` if there is none. About 1 microsecond among 100 000. */
  lowerBound(bound: Bound): number {
    const compareTo = this.against(bound);
    return bisect(0, this.length, (place) => compareTo(this.nodes[place] ?? 0) >= 0);
  }

  /** The first place behind the bound; `length` if there is none. */
  upperBound(bound: Bound): number {
    const compareTo = this.against(bound);
    return bisect(0, this.length, (place) => compareTo(this.nodes[place] ?? 0) > 0);
  }

  /** The nodes whose first keys have these values, in order. */
  withValues(...values: Bound): Uint32Array {
    return this.nodes.subarray(this.lowerBound(values), this.upperBound(values));
  }

  private against(bound: Bound): (node: number) => number {
    const compares = bound.flatMap((value, index) => {
      const key = this.keys[index];
      const compare = key?.column.against(value);
      if (compare === undefined) return [];
      return key?.isDescending ? (node: number): number => -compare(node) : compare;
    });
    const [only] = compares;
    if (only !== undefined && compares.length === 1) return only;
    return (node) => {
      for (const compare of compares) {
        const difference = compare(node);
        if (difference !== 0) return difference;
      }
      return 0;
    };
  }
}

/** Puts nodes in order by these keys. */
export function compareBy(keys: readonly OrderColumn[]): Compare {
  return (a, b) => {
    for (const { column, isDescending } of keys) {
      const difference = column.compare(a, b);
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  };
}

/** How many things are compared to find a place among so many. */
export function unitsOfSearch(length: number): number {
  return 32 - Math.clz32(length);
}
