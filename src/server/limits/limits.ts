import { tiers, type Tier } from "../tiers.js";
import { limitAliases } from "./aliases.js";
import { limitDepth } from "./depth.js";
import { limitDirectives } from "./directives.js";
import { limitDuplicateFields } from "./duplicate-fields.js";
import { limitFields } from "./fields.js";
import type { Limit } from "./limit.js";
import { limitRootFields } from "./root-fields.js";
import { limitTokens } from "./tokens.js";

/** All that bounds a document before it is planned. What an answer may cost is known with the variables only; `first` and lists of ids are
 *  bounded by the planner, the body by the server. */
export function limitsOf(tier: Tier): readonly Limit[] {
  return [
    limitTokens(tier.tokens),
    limitDepth(tier.depth),
    limitRootFields(tier.rootFields),
    limitFields(tier.fields),
    limitAliases(tier.aliases),
    limitDirectives(tier.directives),
    limitDuplicateFields(tier.repetitions),
  ];
}

const codes = new Set<unknown>(limitsOf(tiers.anonymous).map(({ code }) => code));

/** True for the code of one of our limits. */
export function isLimitCode(code: unknown): boolean {
  return codes.has(code);
}
