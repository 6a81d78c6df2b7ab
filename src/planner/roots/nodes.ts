import { textArgument, textsArgument } from "../arguments/argument-types.js";
import type { Call } from "../run/call.js";
import type { RootPlan, RootSelection } from "../root.js";
import { byIds } from "./by-ids.js";

/** Anything by its id. */
export function nodeById(selection: RootSelection): RootPlan {
  const idsOf = (call: Call) => [textArgument(call.arguments(selection.args), "id")];
  const plan = byIds(selection, idsOf, [textArgument(selection.args.given, "id")]);
  return { ...plan, answer: async (run) => ((await plan.answer(run)) as readonly unknown[])[0] };
}

/** Several by their ids, in the order asked. */
export function nodesByIds(selection: RootSelection): RootPlan {
  const idsOf = (call: Call) => textsArgument(call.arguments(selection.args), "ids") ?? [];
  return byIds(selection, idsOf, textsArgument(selection.args.given, "ids") ?? []);
}
