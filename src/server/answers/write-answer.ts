import { isList } from "../../base/guards/is-list.js";
import { setImmediate } from "node:timers/promises";
import { stringifyChunked } from "@discoveryjs/json-ext";
import type { ExecutionResult } from "graphql";
import { shortenErrors } from "../graphql/shorten-errors.js";

/** An answer as it is sent. */
export interface WrittenAnswer {
  readonly body: string | Buffer;
  readonly bytes: number;
}

/** Letters that are written in one go, in a small part of a millisecond. */
const LETTERS_BEFORE_YIELDING = 64_000;

/**
 * The result as JSON, errors first and a line end last; `undefined` if it takes more than `mostBytes`, or if nobody waits for it any more.
 * Bytes are counted while it is written, so that what is too large is given up early; a long answer lets others have their turn.
 */
export async function writeAnswer(
  { errors, data, extensions }: ExecutionResult,
  mostBytes: number,
  signal?: AbortSignal,
): Promise<WrittenAnswer | undefined> {
  const shown = errors && shortenErrors(errors.map((error) => error.toJSON()));
  const value = { errors: shown, data, extensions };
  if (!needsNoYielding(value)) return writeYielding(value, mostBytes, signal);
  const body = `${JSON.stringify(value)}\n`;
  const bytes = Buffer.byteLength(body);
  return bytes > mostBytes ? undefined : { body, bytes };
}

async function writeYielding(
  value: object,
  mostBytes: number,
  signal: AbortSignal | undefined,
): Promise<WrittenAnswer | undefined> {
  const pieces: Buffer[] = [];
  let bytes = 1;
  for (const piece of stringifyChunked(value, { highWaterMark: LETTERS_BEFORE_YIELDING })) {
    const written = Buffer.from(piece);
    bytes += written.length;
    if (bytes > mostBytes || signal?.aborted === true) return undefined;
    pieces.push(written);
    await setImmediate();
  }
  return { body: Buffer.concat([...pieces, lineEnd], bytes), bytes };
}

const lineEnd = Buffer.from("\n");

/** Adds names and texts up until they are too many, so that a large value costs no more to look at than a small one. */
function needsNoYielding(value: unknown): boolean {
  const open: unknown[] = [value];
  let left = LETTERS_BEFORE_YIELDING;
  while (open.length > 0 && left > 0) {
    const next = open.pop();
    left -= typeof next === "string" ? next.length : 8;
    if (typeof next !== "object" || next === null) continue;
    if (isList(next)) {
      if (next.length > left) return false;
      for (const item of next) open.push(item);
      continue;
    }
    for (const [name, item] of Object.entries(next)) {
      left -= name.length;
      open.push(item);
    }
  }
  return left > 0;
}
