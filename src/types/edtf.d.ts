/** The part of `edtf` that is used: its parser. It ships no types. */
declare module "edtf" {
  /** One date or season as it was written. */
  export interface ParsedDate {
    readonly type: "Date" | "Season";
    readonly level: number;
    /** Year, month from 0 (or a season's number), day; then hour, minute and second. */
    readonly values: readonly number[];
    /** A bit for each digit of YYYYMMDD that is `X`. */
    readonly unspecified?: number;
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  }
  /** What the parser may accept. */
  export interface Constraints {
    readonly level: number;
    readonly types: readonly string[];
    readonly seasonUncertainty: boolean;
  }
  /** Throws a plain Error where the text is not in the grammar. */
  export function parse(text: string, constraints: Constraints): ParsedDate;
}
