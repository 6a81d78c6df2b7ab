import { render, type Fragment } from "../cypher/cypher.js";

/** The columns of one kind of row. What is asked twice is read once. */
export class Columns {
  private readonly fragments: Fragment[] = [];
  private readonly places = new Map<string, number>();
  private hasComprehension = false;

  /** The place of this expression in the row. */
  add(fragment: Fragment): number {
    const { text, values } = render(fragment);
    const known = values.length === 0 ? this.places.get(text) : undefined;
    if (known !== undefined) return known;
    this.places.set(text, this.fragments.length);
    return this.fragments.push(fragment) - 1;
  }

  /** Notes that an expression holds a comprehension. */
  markNested(): void {
    this.hasComprehension = true;
  }

  /** True where an expression holds a comprehension. */
  get isNested(): boolean {
    return this.hasComprehension;
  }

  /** The expressions in the order of their places; never empty, since a row needs one. */
  all(): readonly Fragment[] {
    return this.fragments;
  }
}
