import { limitAliases } from "./aliases.js";
import { limitDepth } from "./depth.js";
import { limitDirectives } from "./directives.js";
import { limitDuplicateFields } from "./duplicate-fields.js";
import { limitFields } from "./fields.js";
import type { Limit } from "./limit.js";
import { limitRootFields } from "./root-fields.js";
import { limitTokens } from "./tokens.js";

/** Bounds the document's length, in the parser. */
export const tokenLimit: Limit = limitTokens(2_000);

/** All that bounds a document before it is planned. `first` and lists of ids are bounded by the planner, the body by the server. */
export const limits: readonly Limit[] = [
  tokenLimit,
  limitDepth(10),
  limitRootFields(10),
  limitFields(2_000),
  limitAliases(30),
  limitDirectives(30),
  limitDuplicateFields(5),
];

/** True for the code of one of our limits. */
export function isLimitCode(code: unknown): boolean {
  return limits.some((limit) => limit.code === code);
}
