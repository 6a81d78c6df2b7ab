const plurals = new Intl.PluralRules("en");

/** Writes numbers as English does. */
export const numbers = new Intl.NumberFormat("en");

/** `1 text`, `1,200 texts` */
export function count(one: string, other: string): (number: number) => string {
  return (number) => `${numbers.format(number)} ${plurals.select(number) === "one" ? one : other}`;
}
