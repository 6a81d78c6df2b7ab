import { citationTypes } from "../citation-type.js";
import { ID } from "../declare/api.js";
import { declareFilter } from "../declare/filter.js";
import { into, out } from "../declare/step.js";
import { CitationType, ReferenceEvidence, Stance } from "../vocabularies.js";
import { acrossTranslations, sameWork } from "./inputs/across-translations.js";
import type { Condition, ConditionOfOne } from "./condition.js";
import { filterCosts } from "./filter-costs.js";
import { PeriodInput } from "./inputs/period-input.js";
import { statusField } from "./inputs/status-field.js";

/** Which cross-references. Their stance, and whether they answer, follow from their type, and so are asked as the types that they stand for. */
export const CrossReferenceFilter = declareFilter(
  "CrossReferenceFilter",
  "Which cross-references to give; conditions are joined by `and`.",
  {
    types: {
      type: () => CitationType,
      isList: true,
      description: "Of one of these types.",
      condition: { operator: "isOneOf", property: "type" },
      cost: filterCosts.property,
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Taking one of these stances.",
      condition: { operator: "isOneOf", property: "type", standsFor: typesBy(({ stance }) => stance) },
      cost: filterCosts.property,
    },
    isResponse: {
      type: () => Boolean,
      description: "True: only references that answer. False: only references that mention.",
      condition: { operator: "isOneOf", property: "type", standsFor: typesBy(({ isResponse }) => String(isResponse)) },
      cost: filterCosts.property,
    },
    from: {
      type: () => ID,
      isList: true,
      description: "Made by one of these articles.",
      condition: { operator: "reaches", step: out("REFERENCE_FROM"), label: "Article", isSelective: true },
      widened: { operator: "reaches", step: out("REFERENCE_FROM"), label: "Article", widened: sameWork },
      cost: filterCosts.edge,
    },
    to: {
      type: () => ID,
      isList: true,
      description: "To one of these: articles, events, votes, organizations or people.",
      condition: { operator: "reaches", step: out("REFERENCE_TO"), isSelective: true },
      widened: { operator: "reaches", step: out("REFERENCE_TO"), widened: sameWork },
      cost: filterCosts.edge,
    },
    acrossTranslations: acrossTranslations(
      "True: `from` and `to` mean every language and version of the articles that they name.",
    ),
    period: {
      type: () => PeriodInput,
      description: "Made by an article that was published in this period.",
      condition: ofSource({ operator: "overlapsPeriod", bounds: "published" }),
      cost: filterCosts.edge,
    },
    publishers: {
      type: () => ID,
      isList: true,
      description: "Made by an article that one of these organizations published.",
      condition: ofSource({
        operator: "reaches",
        step: out("PUBLISHED_BY"),
        label: "Organization",
        mayBeUnknown: true,
      }),
      cost: filterCosts.edge,
    },
    authors: {
      type: () => ID,
      isList: true,
      description: "Made by an article that one of these people or organizations wrote.",
      condition: ofSource({ operator: "reaches", step: into("WROTE"), mayBeUnknown: true }),
      cost: filterCosts.edge,
    },
    evidence: {
      type: () => ReferenceEvidence,
      isList: true,
      description: "Known in one of these ways.",
      condition: { operator: "isOneOf", property: "evidence" },
      cost: filterCosts.property,
    },
    statuses: statusField,
  },
);

function ofSource(condition: ConditionOfOne): Condition {
  return { operator: "leadsTo", step: out("REFERENCE_FROM"), label: "Article", condition };
}

function typesBy(
  valueOf: (type: (typeof citationTypes)[number]) => string,
): Readonly<Record<string, readonly string[]>> {
  const values = [...new Set(citationTypes.map(valueOf))];
  const typesOf = (value: string) => citationTypes.filter((type) => valueOf(type) === value).map(({ name }) => name);
  return Object.fromEntries(values.map((value) => [value, typesOf(value)]));
}
