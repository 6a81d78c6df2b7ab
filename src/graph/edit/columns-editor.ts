import type { PropertyValue } from "../../model/graph/graph-record.js";
import { emptyColumn, type Column } from "../column.js";
import { ColumnEditor } from "./column-editor.js";

/** Columns by the names of their properties. */
export type Columns = ReadonlyMap<string, Column>;

/** The properties of a node or of an edge. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Changes the properties of nodes, or of the edges of a type. */
export class ColumnsEditor {
  private readonly editors = new Map<string, ColumnEditor>();

  constructor(
    private readonly base: Columns,
    private readonly keys: ReadonlySet<string>,
  ) {}

  /** Gives something these properties and no others. Values that it has already are not written. Gives the units of work. */
  put(number: number, properties: Properties): number {
    let units = 1 + this.base.size;
    for (const [name, column] of this.base) {
      if (properties[name] === undefined && column.at(number) !== undefined) this.edit(name).set(number, undefined);
    }
    for (const name in properties) {
      const value = properties[name];
      units += 1;
      if (!isSame(this.base.get(name)?.at(number), value)) this.edit(name).set(number, value);
    }
    return units;
  }

  /** The columns as they are now: the old ones if nothing was written. */
  finish(): Columns {
    if (this.editors.size === 0) return this.base;
    const columns = new Map(this.base);
    for (const [name, editor] of this.editors) columns.set(name, editor.finish());
    return columns;
  }

  private edit(name: string): ColumnEditor {
    const known = this.editors.get(name);
    if (known !== undefined) return known;
    const editor = new ColumnEditor(this.base.get(name) ?? emptyColumn, this.keys.has(name));
    this.editors.set(name, editor);
    return editor;
  }
}

/** Whether two values are equal; lists are if their members are. */
export function isSame(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
