import type { FigureReading, FigureUnit } from "../../../../src/rules/numbers/number-reading.js";

/** What words are read as. */
export type Expected = readonly [
  value: number | null,
  lower: number | null,
  upper: number | null,
  isApproximate: boolean,
  unit: FigureUnit,
];

/** No number at all. */
export function nothing(unit: FigureUnit = "COUNT"): Expected {
  return [null, null, null, false, unit];
}

/** As the reader gives it. */
export function reading([value, lower, upper, isApproximate, unit]: Expected): FigureReading {
  return { value, lower, upper, isApproximate, unit };
}
