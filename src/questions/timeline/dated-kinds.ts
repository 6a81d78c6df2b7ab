import type { PlannedArguments } from "../../planner/plan/plan.js";
import { searched, type Searched } from "../../model/derived/searched-concepts.js";

/** A kind of thing that is asked for, and the arguments as far as they narrow it. */
export interface AskedKind extends Searched {
  readonly args: PlannedArguments;
}

/** Every kind of thing that a timeline may be asked for, those with dates first. */
const kindsInOrder: readonly Searched[] = searched.toSorted((a, b) => Number(isDated(b)) - Number(isDated(a)));

/** The kinds that are asked for; if none is named, all that have dates. */
export function askedKinds(kinds: readonly string[] | null | undefined): readonly Searched[] {
  return kindsInOrder.filter((kind) => kinds?.includes(kind.kind) ?? isDated(kind));
}

function isDated({ date }: Searched): boolean {
  return date !== undefined;
}
