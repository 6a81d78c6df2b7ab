import { isMapping } from "../../base/guards/is-mapping.js";

/** A GraphQL operation as it is sent. */
export interface OperationText {
  readonly name: string;
  readonly text: string;
}

/** A GraphQL operation with what it takes and gives. */
export interface Operation<Data, Variables> extends OperationText {
  /** Whether an answer is one to this operation. It was checked against the schema that answers it, so nothing more is looked at. */
  isAnswer(data: unknown): data is Data;
  /** Only for types: what it is asked with. */
  readonly takes?: (variables: Variables) => void;
}

/* Bundles leave out operations that they do not ask. */
/* @__NO_SIDE_EFFECTS__ */
/** An operation that `npm run documents` has found to be valid: its own text, then those of the fragments that it needs. */
export function toOperation<Data, Variables>(name: string, texts: readonly string[]): Operation<Data, Variables> {
  return { name, text: texts.join("\n\n"), isAnswer: (data): data is Data => isMapping(data) };
}
