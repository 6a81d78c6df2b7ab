import type { PropertyValue } from "../../model/graph/graph-record.js";
import { CodedColumn, Dictionary, ValueColumn, type Column, type ValuePage } from "../column.js";
import { isHigh } from "../compare-stored.js";
import { PAGE_SIZE, PageEditor, pageOf, placeOf, type PageTable } from "../page-table.js";

/** Changes a column; the one it begins with stays as it was. A new column is a coded one until it has too many values for that. */
export class ColumnEditor {
  private codes: PageEditor<Uint16Array> | undefined;
  private values: PageEditor<ValuePage> | undefined;
  private readonly dictionary: Dictionary;
  private isLow: boolean;

  /** `isKey`: something is put in order by it. */
  constructor(
    readonly base: Column,
    private readonly isKey: boolean,
  ) {
    this.dictionary = base instanceof CodedColumn ? base.dictionary : new Dictionary();
    if (base instanceof ValueColumn && base.values.length > 0) this.values = editValues(base.values);
    else this.codes = new PageEditor(base instanceof CodedColumn ? base.codes : [], copyOfCodes);
    this.isLow = base instanceof CodedColumn || base instanceof ValueColumn ? isKey && base.isLow : isKey;
  }

  /** Gives a node or an edge a value, or takes it away. */
  set(number: number, value: PropertyValue | undefined): void {
    if (value === undefined && !this.hasPage(number)) return;
    if (this.isLow && isHigh(value)) this.isLow = false;
    const codes = this.codesFor(value);
    if (codes !== undefined) codes.writable(number)[placeOf(number)] = this.dictionary.codeOf(value);
    else this.decoded().writable(number)[placeOf(number)] = value;
  }

  /** The column as it is now. */
  finish(): Column {
    if (this.codes !== undefined && this.dictionary.isWorthIt) {
      return new CodedColumn(this.codes.finish(), this.dictionary, this.isLow);
    }
    return new ValueColumn(this.decoded().finish(), this.isLow);
  }

  private hasPage(number: number): boolean {
    return (this.codes ?? this.values)?.at(pageOf(number)) !== undefined;
  }

  /** The pages of codes, as long as they will do. */
  private codesFor(value: PropertyValue | undefined): PageEditor<Uint16Array> | undefined {
    return typeof value === "object" || this.dictionary.isFull ? undefined : this.codes;
  }

  /** The pages of values, which are read from the codes when these will not do any more. */
  private decoded(): PageEditor<ValuePage> {
    const { values } = this.dictionary;
    const pages = this.codes?.finish().map((page) => page && Array.from(page, (code) => values[code]));
    this.codes = undefined;
    return (this.values ??= editValues(pages ?? []));
  }
}

function editValues(base: PageTable<ValuePage>): PageEditor<ValuePage> {
  return new PageEditor(base, copyOfValues);
}

function copyOfValues(page: ValuePage | undefined): ValuePage {
  return page === undefined ? Array.from({ length: PAGE_SIZE }, () => undefined) : page.slice();
}

function copyOfCodes(page: Uint16Array | undefined): Uint16Array {
  return page === undefined ? new Uint16Array(PAGE_SIZE) : page.slice();
}
