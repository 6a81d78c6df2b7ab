import type { Call } from "../call.js";
import type { RootPlan, RootSelection } from "../root.js";
import { byIds } from "./by-ids.js";

/** Anything by its id. */
export function nodeById(selection: RootSelection): RootPlan {
  const idsOf = (call: Call) => [call.arguments(selection.args)["id"] as string];
  const plan = byIds(selection, idsOf, [selection.args.given["id"] as string]);
  return { ...plan, answer: async (run) => ((await plan.answer(run)) as readonly unknown[])[0] };
}

/** Several by their ids, in the order asked. */
export function nodesByIds(selection: RootSelection): RootPlan {
  const idsOf = (call: Call) => call.arguments(selection.args)["ids"] as readonly string[];
  return byIds(selection, idsOf, selection.args.given["ids"] as readonly string[]);
}
