/** In what a figure is counted. */
export type FigureUnit = "COUNT" | "PERCENT" | "SHARE" | "YEARS" | "OTHER";

/** A number as far as words give one. A bound is `null` if they set none. */
export interface NumberReading {
  /** The number that is named, though the words may exclude it; `null` if only bounds are, or nothing. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly isApproximate: boolean;
}

/** A figure as its words give it. */
export interface FigureReading extends NumberReading {
  readonly unit: FigureUnit;
}
