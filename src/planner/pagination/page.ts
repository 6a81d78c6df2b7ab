import { isList } from "../../base/is-list.js";
import { textArgument } from "../arguments/argument-types.js";
import { createHash } from "node:crypto";
import { DEFAULT_PAGE_SIZE } from "../../model/declare/page-arguments.js";
import { isGiven } from "../../base/is-given.js";
import { isWholeText } from "../../base/is-whole-text.js";
import type { Call, Getter } from "../run/call.js";
import { BadCursorError } from "../errors.js";
import type { Arguments, PlannedArguments } from "../plan/plan.js";

/** How a connection is paged: which way, how much, and from where. What it says of structure holds for all calls of one plan. */
export class Page {
  readonly isBackward: boolean;
  readonly hasAfter: boolean;
  readonly hasBefore: boolean;

  constructor(
    /** Says which list it is: `Article.references`. */
    private readonly list: string,
    private readonly args: PlannedArguments,
    private readonly keyCount: number,
  ) {
    const isFirstAsked = args.written.has("first") && isGiven(args.given["first"]);
    this.isBackward = isGiven(args.given["last"]) && !isFirstAsked;
    this.hasAfter = isGiven(args.given["after"]);
    this.hasBefore = isGiven(args.given["before"]);
  }

  /** Most nodes on the page. */
  size(call: Call): number {
    const { first, last } = call.arguments(this.args);
    const size = this.isBackward ? last : first;
    return typeof size === "number" ? size : DEFAULT_PAGE_SIZE;
  }

  /** One getter for each key of the order, reading the cursor in `after` or `before`. */
  cursorKeys(argument: "after" | "before"): readonly Getter[] {
    return Array.from({ length: this.keyCount }, (_, index) => (call: Call) => this.decode(argument, call)[index]);
  }

  /** The cursor of a node with these keys. */
  encode(keys: readonly unknown[], call: Call): string {
    return Buffer.from(JSON.stringify([this.fingerprint(call), ...keys])).toString("base64url");
  }

  /** Reads the cursors that are given, if no row is asked for and nothing else would. @throws BadCursorError */
  requireCursors(call: Call): void {
    if (this.hasAfter) this.decode("after", call);
    if (this.hasBefore) this.decode("before", call);
  }

  private decode(argument: "after" | "before", call: Call): readonly unknown[] {
    const cursor = textArgument(call.arguments(this.args), argument);
    const parsed = parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const [fingerprint, ...keys] = isList(parsed) ? parsed : [];
    const isOurs = fingerprint === this.fingerprint(call) && keys.length === this.keyCount && keys.every(isKey);
    if (!isOurs) throw new BadCursorError(argument);
    return keys;
  }

  /** Binds a cursor to the list, its order and its filter. */
  private fingerprint(call: Call): string {
    const args = call.arguments(this.args);
    const known = fingerprints.get(args);
    if (known !== undefined) return known;
    const narrowing = Object.entries(args).filter(([name]) => !pagingArguments.has(name));
    const text = JSON.stringify([this.list, narrowing.sort(([a], [b]) => (a < b ? -1 : 1))]);
    const fingerprint = createHash("sha256").update(text).digest("base64url").slice(0, 8);
    fingerprints.set(args, fingerprint);
    return fingerprint;
  }
}

const pagingArguments = new Set(["first", "after", "last", "before"]);
const fingerprints = new WeakMap<Arguments, string>();

function isKey(value: unknown): boolean {
  return (typeof value === "string" && isWholeText(value)) || (typeof value === "number" && Number.isFinite(value));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
