import { CodedError } from "../base/coded-error.js";
import { askableStatuses } from "../model/visibility.js";

/** Two records have the same id. */
export class DuplicateRecordError extends CodedError {
  readonly code = "DUPLICATE_RECORD";

  constructor(readonly id: string) {
    super(`Two records have the id "${id}".`, { hint: "Give one of them another id, or make them one record." });
  }
}

/** An edge starts or ends at a node that does not exist. */
export class DanglingEdgeError extends CodedError {
  readonly code = "DANGLING_EDGE";

  constructor(
    readonly record: string,
    readonly type: string,
    readonly missing: string,
  ) {
    super(`The edge ${type} of "${record}" needs "${missing}", which is not among the records.`, {
      hint: "Add the record that is missing, or take the edge away.",
    });
  }
}

/** An edge that belongs to a record starts at another node and is not marked with the record's id, so the program could not find the edge when it starts from the record. */
export class UnownedEdgeError extends CodedError {
  readonly code = "UNOWNED_EDGE";

  constructor(
    readonly record: string,
    readonly type: string,
  ) {
    super(`The edge ${type} of "${record}" starts elsewhere and is not tied to the record.`, {
      hint: "Give it the record's id as the property `id`, and the record an edge to where it starts; an edge of the record itself has no `id`.",
    });
  }
}

/** A property has a value that no engine can store, or that each engine would store in its own way. */
export class BadPropertyError extends CodedError {
  readonly code = "BAD_PROPERTY";

  constructor(
    readonly record: string,
    readonly property: string,
  ) {
    super(`The property "${property}" of "${record}" holds a value that the graph cannot keep.`, {
      hint: "Use a string, a boolean, a finite number, or a list of strings or of numbers, and leave out what is not known.",
    });
  }
}

/** A record has no review status, although all records of its kind must have one, so the program cannot tell who may see it. */
export class MissingStatusError extends CodedError {
  readonly code = "MISSING_STATUS";

  constructor(
    readonly record: string,
    readonly concept: string,
  ) {
    super(`"${record}" has no review status, and each ${concept} needs one.`, {
      hint: `Set its \`status\` to one of: ${askableStatuses.join(", ")}.`,
    });
  }
}
