import { isKeyOf } from "../base/guards/is-key-of.js";
import { isList } from "../base/guards/is-list.js";
import { isMapping } from "../base/guards/is-mapping.js";
import type { Row, Value } from "../engine/row.js";

/** One cell of a row: what a column of a statement holds; `undefined` for a column that is not there. */
export type Cell = Value | undefined;

/** The text in a cell. @throws Error for anything else: the statement and what reads it do not fit each other */
export function readText(cell: Cell): string {
  return typeof cell === "string" ? cell : misread("a text", cell);
}

/** The text in a cell; `null` for anything else. */
export function readTextOrNull(cell: Cell): string | null {
  return typeof cell === "string" ? cell : null;
}

/** The texts in a cell that a statement has collected; `[]` for null. @throws Error for anything else */
export function readTexts(cell: Cell): readonly string[] {
  const list = readList(cell);
  return list.every((each) => typeof each === "string") ? list : misread("a list of texts", cell);
}

/** The term in a cell, one of the keys of a table. @throws Error for anything else */
export function readTerm<Term extends string>(cell: Cell, terms: Readonly<Record<Term, unknown>>): Term {
  return isKeyOf(terms, cell) ? cell : misread(`one of ${Object.keys(terms).join(", ")}`, cell);
}

/** The rows in a cell that a statement has collected; `[]` for null. @throws Error for anything else */
export function readRows(cell: Cell): readonly Row[] {
  const list = readList(cell);
  return list.every(isRow) ? list : misread("a list of rows", cell);
}

/** The list in a cell; `[]` for null. @throws Error for anything else */
export function readList(cell: Cell): readonly Value[] {
  if (isList(cell)) return cell;
  return cell === null || cell === undefined ? [] : misread("a list", cell);
}

/** The values in a cell by their names; none for null. @throws Error for anything else */
export function readMap(cell: Cell): Readonly<Record<string, Value>> {
  if (isMapping(cell)) return cell;
  return cell === null || cell === undefined ? {} : misread("a map", cell);
}

function isRow(value: Value): value is Row {
  return Array.isArray(value);
}

function misread(wanted: string, cell: Cell): never {
  throw new Error(`Expected ${wanted} in a row, not ${JSON.stringify(cell)}.`);
}
