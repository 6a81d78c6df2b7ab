import { isGiven } from "../../base/guards/is-given.js";
import { param, type Fragment } from "../../cypher/cypher.js";
import { ID } from "../../model/declare/api.js";
import { filterArgument } from "../../model/declare/filter.js";
import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import { ArticleFilter } from "../../model/filters/article-filter.js";
import { filterCosts } from "../../model/filters/filter-costs.js";
import { PeriodInput } from "../../model/filters/inputs/period-input.js";
import type { Pace } from "../../base/scheduling/pace.js";
import type { Snapshot } from "../../graph/snapshot.js";
import { textArgument } from "../../planner/arguments/argument-types.js";
import type { Call } from "../../planner/run/call.js";
import { argumentConditions, listConditions } from "../../planner/conditions/list-conditions.js";
import { boundNode } from "../../planner/compile/match.js";
import { conditionPredicate } from "../../planner/in-memory/predicates/condition-predicate.js";
import { allOf } from "../../planner/in-memory/reading.js";
import type { PlannedArguments } from "../../planner/plan/plan.js";
import type { SilenceFinder } from "./in-memory/silence-finder.js";
import type { SilenceSource } from "./silence-source.js";

/** The arguments that leave silences out. */
export const narrowingArguments: ArgumentDeclarations = {
  subject: {
    type: () => ID,
    description:
      "Only silences about this: a text, in any language or version; for claims, the article, event, vote, body or topic that they are about.",
  },
  filter: filterArgument(
    ArticleFilter,
    "Only silences about texts, and about claims in texts, that pass this filter: by author, publisher, kind of text and so on.",
  ),
  period: {
    type: () => PeriodInput,
    description:
      "Only silences about texts, and about claims in texts, that can have appeared in this period, or surely did.",
    means: {
      kind: "condition",
      condition: { operator: "overlapsPeriod", bounds: "published" },
      cost: filterCosts.period,
    },
  },
};

/** What arguments leave out. */
export interface Narrowing {
  /** False if nothing is left out. */
  readonly isNarrow: boolean;
  /** What they ask of silences of a kind, as conditions on what the source binds. */
  conditions(source: SilenceSource): readonly Fragment[];
  /** The same of a graph in memory; `undefined` if nothing is asked. */
  inMemory(finder: SilenceFinder, at: SilenceReading): ((candidate: number) => boolean) | undefined;
}

/** A graph in memory, read for a call. */
export interface SilenceReading {
  readonly snapshot: Snapshot;
  readonly call: Call;
  readonly pace: Pace;
}

/** Reads which silences arguments leave out. */
export function readNarrowing(args: PlannedArguments): Narrowing {
  const asked = listConditions(args);
  const hasSubject = isGiven(args.given["subject"]);
  const subjectOf = (call: Call) => textArgument(call.arguments(args), "subject");
  return {
    isNarrow: hasSubject || asked.length > 0,
    conditions: ({ dated, isAbout }) => [
      ...(hasSubject ? [isAbout(param(subjectOf))] : []),
      ...argumentConditions(args, boundNode(dated)),
    ],
    inMemory: ({ dated, isAbout }, at) => {
      const passes = allOf(asked.map(({ condition, value }) => conditionPredicate(condition, value(at.call), at)));
      if (!hasSubject) return passes && ((candidate) => passes(dated(candidate)));
      const node = at.snapshot.find(subjectOf(at.call));
      if (node === undefined) return () => false;
      return (candidate) => isAbout(candidate, node) && (passes === undefined || passes(dated(candidate)));
    },
  };
}

/** Narrows nothing. */
export const wholeCorpus: Narrowing = { isNarrow: false, conditions: () => [], inMemory: () => undefined };
