import { textArgument } from "../arguments/argument-types.js";
import { DEFAULT_PAGE_SIZE } from "../../model/declare/page-arguments.js";
import { isGiven } from "../../base/guards/is-given.js";
import type { Call, Getter } from "../run/call.js";
import { BadCursorError } from "../errors.js";
import { decodeCursor, encodeCursor, fingerprintOf } from "./cursor.js";
import type { PlannedArguments } from "../plan/plan.js";

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
    return encodeCursor(fingerprintOf(this.list, call.arguments(this.args)), keys);
  }

  /** Reads the cursors that are given, if no row is asked for and nothing else would. @throws BadCursorError */
  requireCursors(call: Call): void {
    if (this.hasAfter) this.decode("after", call);
    if (this.hasBefore) this.decode("before", call);
  }

  private decode(argument: "after" | "before", call: Call): readonly unknown[] {
    const args = call.arguments(this.args);
    const keys = decodeCursor(textArgument(args, argument), fingerprintOf(this.list, args), this.keyCount);
    if (keys === undefined) throw new BadCursorError(argument);
    return keys;
  }
}
