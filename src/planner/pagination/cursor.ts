import { createHash } from "node:crypto";
import { isList } from "../../base/guards/is-list.js";
import type { Arguments } from "../plan/plan.js";

/** The cursor of a node with these keys, in the list of this fingerprint. */
export function encodeCursor(fingerprint: string, keys: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...keys])).toString("base64url");
}

/** The keys in a cursor; `undefined` if it is none, or one of another list. */
export function decodeCursor(cursor: string, fingerprint: string, keyCount: number): readonly unknown[] | undefined {
  const parsed = parse(Buffer.from(cursor, "base64url").toString("utf8"));
  const [found, ...keys] = isList(parsed) ? parsed : [];
  return found === fingerprint && keys.length === keyCount && keys.every(isKey) ? keys : undefined;
}

const pagingArguments = new Set(["first", "after", "last", "before"]);
const fingerprints = new WeakMap<Arguments, string>();

/** What binds a cursor to its list, with the order and the filter that are asked for. `list` says which it is: `Article.references`. Each list has arguments of
 *  its own, so that these alone tell whether it is known. */
export function fingerprintOf(list: string, args: Arguments): string {
  const known = fingerprints.get(args);
  if (known !== undefined) return known;
  const narrowing = Object.entries(args).filter(([name]) => !pagingArguments.has(name));
  const text = JSON.stringify([list, narrowing.sort(([a], [b]) => (a < b ? -1 : 1))]);
  const fingerprint = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  fingerprints.set(args, fingerprint);
  return fingerprint;
}

function isKey(value: unknown): boolean {
  return (typeof value === "string" && value.isWellFormed()) || (typeof value === "number" && Number.isFinite(value));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
