/** What leaves an engine. Whole numbers and fractions alike are numbers; dates are ISO strings. */
export type Value = null | string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** One row, by column, in the order of RETURN. */
export type Row = readonly Value[];
