import type { DocumentNode, GraphQLError, GraphQLSchema } from "graphql";
import type { Tier } from "./tiers.js";
import { limitAliases } from "./document/aliases.js";
import { limitDepth } from "./document/depth.js";
import { limitDirectives } from "./document/directives.js";
import { limitDuplicateFields } from "./document/duplicate-fields.js";
import { limitFields } from "./document/fields.js";
import { limitFragments } from "./document/fragments.js";
import type { Limit } from "./limit.js";
import { limitNames } from "./document/name-length.js";
import { limitRootFields } from "./document/root-fields.js";
import { surveyDocument } from "./document/count-document.js";
import { limitTokens } from "./document/tokens.js";

/** All that bounds a document before it is planned. What an answer may cost is known with the variables only; `first` and lists of ids are
 *  bounded by the planner, the body by the server. */
export function limitsOf(tier: Tier): readonly Limit[] {
  return [
    limitTokens(tier.tokens),
    limitNames(tier.nameLength),
    limitDepth(tier.depth),
    limitRootFields(tier.rootFields),
    limitFields(tier.fields),
    limitFragments(tier.fragments),
    limitAliases(tier.aliases),
    limitDirectives(tier.directives),
    limitDuplicateFields(tier.repetitions),
  ];
}

/** An error for each limit that the document is past, in their order; `[]` where it is within all of them. */
export function findExcesses(
  limits: readonly Limit[],
  schema: GraphQLSchema,
  document: DocumentNode,
): readonly GraphQLError[] {
  const survey = surveyDocument(schema, document);
  return limits.flatMap(({ findExcess }) => findExcess?.(survey) ?? []);
}
