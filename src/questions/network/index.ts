import { networkPrices } from "./cost.js";
import { isGiven } from "../../base/guards/is-given.js";
import { numberArgument, termArgument, textsArgument } from "../../planner/arguments/argument-types.js";
import { toCompleteness, type OmissionReasonName } from "../shared/completeness.js";
import { Int } from "../../model/declare/api.js";
import { PeriodInput, readPeriod } from "../../model/filters/inputs/period-input.js";
import { Stance } from "../../model/vocabularies.js";
import { Network, NetworkKind } from "./types.js";
import { finishYielding } from "../../base/scheduling/yield-to-event-loop.js";
import { createFiller } from "../../planner/run/fill-value.js";
import type { Arguments } from "../../planner/plan/plan.js";
import type { RootField, Run } from "../../planner/root.js";
import { planAnswer } from "../shared/answer-from-facts.js";
import { requireRange } from "../shared/errors.js";
import { measureNetwork } from "./measures/measure-network.js";
import { networkByStatement, networkSteps } from "./by-statement.js";
import { networkInMemory } from "./in-memory/read-in-memory.js";
import type { NetworkQuestion, ReadNetwork } from "./read-network.js";

const MOST_MEMBERS = 1_000;

/** Who stands where among all. */
export const network: RootField = {
  name: "network",
  type: () => Network,
  description:
    "A network as a whole: which articles, people or publications are connected to each other, and the measures of their places in it. Only reviewed edges count.",
  prices: networkPrices,
  arguments: {
    kind: { type: () => NetworkKind, isRequired: true, description: "What it is made of." },
    limit: {
      type: () => Int,
      isRequired: true,
      defaultValue: 500,
      description: `Most members to show, 1 to ${MOST_MEMBERS}: those with the most edges.`,
    },
    acrossTranslations: {
      type: () => Boolean,
      isRequired: true,
      defaultValue: true,
      description:
        "True: the languages and versions of a text are one text. An answer or a mention counts once, in however many of them it stands. Somebody who signed several of them signed once. False: each article stands for itself.",
    },
    stances: {
      type: () => Stance,
      isList: true,
      description: "Of answers and references, only those that take one of these stances. Signatures take none.",
    },
    period: {
      type: () => PeriodInput,
      description:
        "Only what stands in an article that was published in this period: an answer or a reference that it makes, a signature under it.",
    },
  },
  plan(selection) {
    const plan = planAnswer(selection);
    const filler = createFiller(plan);
    return {
      plan,
      steps: () => [...networkSteps(readQuestion(selection.args.given)), ...filler.steps()],
      async answer(run) {
        const read = await readNetwork(readQuestion(run.call.arguments(selection.args)), run);
        const measured = await measureNetwork(read, run.options);
        return filler.fill({ ...measured, completeness: completenessOf(read) }, run);
      },
    };
  },
};

function readNetwork(question: NetworkQuestion, run: Run): Promise<ReadNetwork> {
  const { graph, options } = run;
  return graph === undefined
    ? networkByStatement(question, run)
    : finishYielding(networkInMemory(graph, question), options);
}

function readQuestion(args: Arguments): NetworkQuestion {
  return {
    kind: termArgument(args, "kind", NetworkKind),
    limit: requireRange("limit", numberArgument(args, "limit"), 1, MOST_MEMBERS),
    acrossTranslations: args["acrossTranslations"] === true,
    stances: textsArgument(args, "stances"),
    period: isGiven(args["period"]) ? readPeriod(args["period"]) : undefined,
  };
}

function completenessOf({ nodes, memberCount, hidden, version }: ReadNetwork) {
  const left = memberCount - nodes.length;
  const reasons: OmissionReasonName[] = [...(left > 0 ? (["NODE_LIMIT"] as const) : []), ...hidden.reasons];
  return toCompleteness(version, left + hidden.count, reasons);
}
