import { render, type Fragment } from "../../cypher/cypher.js";

/** A part of a text that is written last: until then what it consists of may still grow. */
export type Later = () => Fragment;

/** The columns of one kind of row. What is asked twice is read once. */
export class Columns {
  private readonly columns: Later[] = [];
  private readonly places = new Map<string, number>();
  private hasComprehension = false;

  /** The place of this expression in the row. */
  add(fragment: Fragment): number {
    const { text, values } = render(fragment);
    const known = values.length === 0 ? this.places.get(text) : undefined;
    if (known !== undefined) return known;
    this.places.set(text, this.columns.length);
    return this.addLater(() => fragment);
  }

  /** The place of an expression that is not finished yet. */
  addLater(column: Later): number {
    return this.columns.push(column) - 1;
  }

  /** Notes that an expression holds a comprehension. */
  markNested(): void {
    this.hasComprehension = true;
  }

  /** True if an expression that has been written holds a comprehension. */
  get isNested(): boolean {
    return this.hasComprehension;
  }

  get isEmpty(): boolean {
    return this.columns.length === 0;
  }

  /** The expressions in the order of their places. */
  all(): readonly Fragment[] {
    return this.columns.map((column) => column());
  }
}
