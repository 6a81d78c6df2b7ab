import { CodedError } from "../base/coded-error.js";

/** A name would need quotes to be used in a Cypher statement. This is always a mistake in the program, because whatever a client sends goes to the engine as a parameter, never as a name. */
export class UnsafeIdentifierError extends CodedError {
  readonly code = "UNSAFE_IDENTIFIER";

  constructor(readonly identifier: string) {
    super(`"${identifier}" cannot be a label, an edge type, a property or a variable.`, {
      hint: "Choose a name of letters, digits and underscores that is no Cypher keyword, and pass values through `param`.",
    });
  }
}

/** A placeholder in a `cypher` template holds something other than a fragment, for instance a string. */
export class ForeignFragmentError extends CodedError {
  readonly code = "FOREIGN_FRAGMENT";

  constructor(readonly position: number) {
    super(`Hole ${position + 1} of a Cypher text does not hold a fragment.`, {
      hint: "Wrap values in `param`, names in `identifier`, and texts in `cypher`.",
    });
  }
}
