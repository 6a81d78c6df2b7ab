import { GraphQLError, type ASTNode } from "graphql";
import type { Survey } from "./document/count-document.js";

/** One bound on what a document may ask for. A document past it is refused with `code`, before anything is checked or planned. */
export interface Limit {
  /** Part of the API: clients decide by it. */
  readonly code: string;
  /** The largest number that is allowed. */
  readonly most: number;
  /** A sentence for the documentation: what is counted, and why. */
  readonly meaning: string;
  /** What is past it. The document may be invalid in every other way. Left out where the parser enforces it. */
  readonly findExcess?: (survey: Survey) => GraphQLError | undefined;
}

/** What is known of a document that goes past a limit. */
export interface Excess {
  readonly code: string;
  /** What is counted, as the end of `The document has 31 …`. */
  readonly counted: string;
  readonly most: number;
  readonly actual: number;
  /** Where to look first. */
  readonly node: ASTNode | undefined;
}

/** An error that says both numbers: `The document has 31 aliases; at most 30 are allowed.` */
export function exceeds({ code, counted, most, actual, node }: Excess): GraphQLError {
  return new GraphQLError(`The document has ${actual} ${counted}; at most ${most} are allowed.`, {
    nodes: node ?? null,
    extensions: { code, most, actual },
  });
}
