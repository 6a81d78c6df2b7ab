import type { Hedge } from "../hedge.js";
import type { FigureUnit, NumberReading } from "../number-reading.js";

/** A number as words tell it, with all that limits it. */
export interface Quantity {
  readonly value: number;
  readonly unit: FigureUnit;
  /** The greater end of a range that begins with `value`. */
  readonly upTo?: number;
  /** How far it may lie to either side: `500 ± 20`. */
  readonly tolerance?: number;
  readonly hedge?: Hedge | undefined;
  /** `une vingtaine` is round without a further word. */
  readonly isRound?: boolean;
  /** Of how many it is a part: `12 of 15`. */
  readonly whole?: number;
  /** Something without a number is added: `and some guests`. */
  readonly hasMore?: boolean;
  /** Whether the text says what was counted. */
  readonly isOfThings?: boolean;
}

/** How far a hedged number may lie from the one that is named: a tenth of it. */
const TOLERANCE = 0.1;

const nothing: NumberReading = { value: null, lower: null, upper: null, isApproximate: false };

/** What a number can be, as its words limit it. */
export function boundsOf(quantity: Quantity): NumberReading {
  const reading = withEnds(quantity);
  return quantity.hasMore === true && quantity.unit !== "PERCENT" && quantity.unit !== "SHARE"
    ? withoutEnd(reading)
    : reading;
}

function withEnds({ value, unit, upTo, tolerance, hedge, isRound }: Quantity): NumberReading {
  if (upTo !== undefined) return { value: null, lower: value, upper: upTo, isApproximate: true };
  if (tolerance !== undefined)
    return { value, lower: rounded(value - tolerance), upper: rounded(value + tolerance), isApproximate: true };
  return hedged(value, unit, hedge ?? (isRound === true ? "ABOUT" : undefined));
}

/** Something without a number is added: what bounded it from above does so no more. */
function withoutEnd({ value, lower }: NumberReading): NumberReading {
  if (lower === null) return nothing;
  return { value, lower, upper: null, isApproximate: true };
}

/** A count of whole things is bounded by whole numbers. */
function hedged(value: number, unit: FigureUnit, hedge: Hedge | undefined): NumberReading {
  const [least, most] = [rounded(value - Math.abs(value) * TOLERANCE), rounded(value + Math.abs(value) * TOLERANCE)];
  const [less, more] = unit === "COUNT" ? [Math.ceil(least), Math.floor(most)] : [least, most];
  const bounds: Readonly<Record<Hedge, readonly [number | null, number | null, number | null]>> = {
    ABOUT: [value, less, more],
    NEARLY: [value, less, value],
    BELOW: [value, null, value],
    OVER: [value, value, null],
    JUST_OVER: [value, value, more],
    AT_LEAST: [null, value, null],
    AT_MOST: [null, null, value],
  };
  if (hedge === undefined) return { value, lower: value, upper: value, isApproximate: false };
  const [named, lower, upper] = bounds[hedge];
  return { value: named, lower, upper, isApproximate: true };
}

/** To four places. */
export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
