import type { ArgumentDeclarations } from "../../model/declare/field-declaration.js";
import type { Arguments } from "../plan/plan.js";
import type { CorpusSize } from "./corpus-size.js";

/** A number, or one that depends on the arguments of the root field. */
export type Rate = number | ((asked: Arguments) => number);

/** Points: a number, or one that depends on the arguments of the root field, on what these mean, and on how much the corpus holds. */
export type Price = number | PriceRule;

/** Works a price out. */
export type PriceRule = (asked: Arguments, corpusSize: CorpusSize, declared: ArgumentDeclarations) => number;

/** What is special about the cost of one field. */
export interface FieldPrice {
  /** Points for each time that it stands in the answer, besides the nodes that it gives. */
  readonly cost?: Price;
  /** How many a list without paging is taken to hold. Such lists stop at 100, and hold far fewer nearly always. */
  readonly size?: Rate;
  /** The label of what it lists, of which there cannot be more than the corpus holds, if its type does not say so. */
  readonly of?: string;
  /** A sentence for the documentation. */
  readonly because: string;
}
