import type { PropertyValue } from "../model/graph/graph-record.js";
import { compareStored, isHigh } from "./compare-stored.js";
import { pageOf, placeOf, type PageTable } from "./page-table.js";

/** One property of all nodes, or of all edges of a type, by their numbers. */
export interface Column {
  /** The value, `undefined` for what has none. About 5 ns. */
  at(number: number): PropertyValue | undefined;
  /** Less than 0, 0 or more: how two nodes lie in an ascending order of this property; those without it come last. */
  compare(a: number, b: number): number;
  /** The same of nodes and a value. */
  against(value: PropertyValue | undefined): (number: number) => number;
}

const FEW_VALUES = 64;
/** From so many on it is asked whether they come again. */
const MANY_VALUES = 4_096;
const MOST_VALUES = 60_000;
/** How often each is used on the average, at the least, if the first of many values come again: days do, titles do not. */
const LEAST_USES = 1.05;

/** Values of which many are equal, each written once: kinds, languages, statuses, years. Grows only, so that snapshots share it. */
export class Dictionary {
  private readonly codes = new Map<PropertyValue, number>();
  private uses = 0;
  /** By code; that of no value is 0. */
  readonly values: (PropertyValue | undefined)[] = [undefined];

  /** Whether there are too many values, or many that do not come again. */
  get isFull(): boolean {
    const count = this.values.length;
    return count > MOST_VALUES || (this.isLarge && this.uses < count * LEAST_USES);
  }

  /** Whether there are so many values that it takes long to look at each. */
  get isLarge(): boolean {
    return this.values.length > MANY_VALUES;
  }

  /** False if most values stand for themselves alone. */
  get isWorthIt(): boolean {
    return this.values.length <= FEW_VALUES || this.values.length * 4 <= this.uses;
  }

  /** The code of a value, a new one for a new value. */
  codeOf(value: PropertyValue | undefined): number {
    if (value === undefined) return 0;
    this.uses += 1;
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    this.codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** A property of few values. What counts or filters many nodes can go by codes. */
export class CodedColumn implements Column {
  constructor(
    readonly codes: PageTable<Uint16Array>,
    readonly dictionary: Dictionary,
    readonly isLow: boolean,
  ) {}

  /** The place of the value in `dictionary.values`; 0 for what has none. */
  codeAt(number: number): number {
    return this.codes[pageOf(number)]?.[placeOf(number)] ?? 0;
  }

  at(number: number): PropertyValue | undefined {
    return this.dictionary.values[this.codeAt(number)];
  }

  compare(a: number, b: number): number {
    return compareStored(this.at(a), this.at(b), this.isLow);
  }

  against(value: PropertyValue | undefined): (number: number) => number {
    const isLow = this.isLow && !isHigh(value);
    return (number) => compareStored(this.at(number), value, isLow);
  }
}

/** A page of values as they are. */
export type ValuePage = (PropertyValue | undefined)[];

/** A property of many values, or of lists. */
export class ValueColumn implements Column {
  constructor(
    readonly values: PageTable<ValuePage>,
    readonly isLow: boolean,
  ) {}

  at(number: number): PropertyValue | undefined {
    return this.values[pageOf(number)]?.[placeOf(number)];
  }

  compare(a: number, b: number): number {
    return compareStored(this.at(a), this.at(b), this.isLow);
  }

  against(value: PropertyValue | undefined): (number: number) => number {
    const isLow = this.isLow && !isHigh(value);
    return (number) => compareStored(this.at(number), value, isLow);
  }
}

/** A property that nothing has. */
export const emptyColumn: Column = new ValueColumn([], true);
