import { timelinePrices } from "./cost.js";
import { numberArgument, inputArgument, termArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { Int } from "../../model/declare/api.js";
import { PeriodInput, readPeriod } from "../../model/filters/inputs/period-input.js";
import { SearchKind } from "../../model/derived/search-kind.js";
import { Granularity, Timeline } from "./types.js";
import type { Call } from "../../planner/run/call.js";
import type { Arguments } from "../../planner/plan/plan.js";
import type { RootField } from "../../planner/root.js";
import { answerFilled, planAnswer, type FactsSource } from "../shared/answer-from-facts.js";
import { requireRange } from "../shared/errors.js";
import { compileTimeline, isCounted } from "./compile-timeline.js";
import { askedKinds } from "./dated-kinds.js";
import { readTimeline } from "./read-timeline.js";
import type { TimelineRows } from "./timeline-rows.js";
import { argumentsFor, kindFilters } from "./kind-filters.js";
import { toTimeline } from "./to-timeline.js";
import type { Counting } from "./count-buckets.js";

/** Most entries that a timeline gives. */
const MOST_ENTRIES = 1_000;

/** What lies when, with what may lie there kept apart from what surely does. */
export const timeline: RootField = {
  name: "timeline",
  type: () => Timeline,
  description:
    "Articles, events and votes in time. Those that surely lie in a day, month or year, those that only may, and those without a date are counted apart.",
  prices: timelinePrices,
  arguments: {
    period: {
      type: () => PeriodInput,
      description: "Only nodes that can lie in this period, or surely do; all times if left out.",
    },
    granularity: {
      type: () => Granularity,
      isRequired: true,
      defaultValue: "MONTH",
      description: "What to count by.",
    },
    kinds: {
      type: () => SearchKind,
      isList: true,
      description:
        "Only nodes of these kinds; articles, events and votes if left out. Kinds that never have a date count as undated.",
    },
    ...kindFilters,
    certainOnly: {
      type: () => Boolean,
      isRequired: true,
      defaultValue: false,
      description:
        "True: only nodes that surely lie in one day, month or year. `uncertainCount` says how many this leaves out.",
    },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 500,
      description: `Most entries to give, 1 to ${MOST_ENTRIES}.`,
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const { args } = selection;
    const asked = new Set((plan.variants["Timeline"] ?? []).map(({ name }) => name));
    const limitOf = (call: Call) =>
      requireRange("limit", numberArgument(call.arguments(args), "limit"), 1, MOST_ENTRIES);
    const kinds = askedKinds(textsArgument(args.given, "kinds")).map((kind) => ({
      ...kind,
      args: argumentsFor(kind, args),
    }));
    const { statement, read } = compileTimeline(asked, kinds, args, limitOf);
    const source: FactsSource<TimelineRows> = {
      statement,
      fromRows: ([row = []]) => read(row),
      fromGraph: (graph, { call }) =>
        readTimeline(graph, {
          kinds,
          call,
          period: readPeriod(call.arguments(args)["period"]),
          counting: countingIn(call.arguments(args)),
          limit: limitOf(call),
          isCounted: isCounted(asked),
          isListed: asked.has("entries"),
          isUndatedCounted: asked.has("undatedCount"),
          isUnknownCounted: asked.has("withoutCount"),
        }),
    };
    return answerFilled(plan, source, (rows, { call, options }) =>
      toTimeline(rows, { counting: countingIn(call.arguments(args)), limit: limitOf(call), options }),
    );
  },
};

function countingIn(args: Arguments): Counting {
  return {
    granularity: termArgument(args, "granularity", Granularity),
    range: inputArgument(args, "period"),
    certainOnly: args["certainOnly"] === true,
  };
}
