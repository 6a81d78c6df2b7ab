import type { LineCounter, Document, Pair } from "yaml";
import { isAlias, isCollection, isMap, isNode, isScalar } from "yaml";
import type { Finding, Problem } from "../problem.js";

/** Keys and indexes from the top of a file to a value in it. */
export type Path = readonly (string | number)[];

/** A corpus file as read: its value, and where in the text each part of it stands. */
export interface SourceFile {
  readonly file: string;
  /** Plain maps, lists, texts, numbers and booleans. */
  readonly value: unknown;
  /** As its bytes say it. */
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A part of a file. `key` means the name of a field rather than what it holds. */
export interface Place {
  readonly source: SourceFile;
  readonly path: Path;
  readonly part?: "key" | "value";
}

/** The place of a field of the record at a place. */
export function placeIn(place: Place, ...path: Path): Place {
  return { source: place.source, path: [...place.path, ...path] };
}

/** A finding with its file, line and column. Where nothing stands at the place, the nearest part around it is shown. */
export function problemAt(place: Place, finding: Finding): Problem {
  return { file: place.source.file, ...positionOf(place), severity: "error", ...finding };
}

/** Line and column of a place, both from 1. */
export function positionOf({ source, path, part }: Place): Pick<Problem, "line" | "column"> {
  return positionAt(source, offsetOf(source.document, path, part ?? "value") ?? 0);
}

/** Line and column of what stands so many UTF-16 units into the file, both from 1. */
export function positionAt({ lines }: SourceFile, offset: number): Pick<Problem, "line" | "column"> {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** What is written at a place, as far as it is one scalar: `2.10`, which YAML reads as 2.1; letters as the file puts them together. `undefined` where nothing or
 *  something else stands there. */
export function writtenAt({ source, path, part }: Place): string | undefined {
  const [around, step] = [path.slice(0, -1), path.at(-1) ?? ""];
  const node = part === "key" ? pairAt(nodeAt(source, around), step)?.key : nodeAt(source, path);
  return isScalar(node) && node.source !== "" ? node.source : undefined;
}

/** What stands at a path, an alias replaced by what it repeats; `undefined` where nothing does. */
export function nodeAt({ document }: SourceFile, path: Path): unknown {
  let node: unknown = document.contents;
  for (const step of path) {
    node = pairAt(node, step)?.value ?? itemAt(node, step);
    if (isAlias(node)) node = node.resolve(document);
  }
  return node;
}

function offsetOf(document: Document, path: Path, part: "key" | "value"): number | undefined {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const pair = pairAt(node, step);
    if (isLast && part === "key" && pair !== undefined) return startOf(pair.key);
    node = pair === undefined ? itemAt(node, step) : pair.value;
    const start = startOf(node) ?? startOf(pair?.key);
    if (start === undefined) return offset;
    offset = start;
  }
  return offset;
}

function pairAt(node: unknown, key: string | number): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function itemAt(node: unknown, index: string | number): unknown {
  return isCollection(node) && !isMap(node) ? node.items[Number(index)] : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
