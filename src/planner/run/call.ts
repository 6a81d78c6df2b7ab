import type { Arguments, PlannedArguments, Variables } from "../plan/plan.js";

/** One run of a plan: its variables, and the arguments read from them, each once. */
export class Call {
  private readonly read = new Map<PlannedArguments, Arguments>();

  constructor(
    readonly variables: Variables,
    /** What was found out before a statement was sent, by name. */
    readonly given: ReadonlyMap<string, unknown> = new Map(),
  ) {}

  /** The field's arguments with this call's values. */
  arguments(planned: PlannedArguments): Arguments {
    const known = this.read.get(planned);
    if (known) return known;
    const values = planned.read(this.variables);
    this.read.set(planned, values);
    return values;
  }
}

/** Gives a parameter's value for one call; the values of a plan's `param`s are these. */
export type Getter = (call: Call) => unknown;
