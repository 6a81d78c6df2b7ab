/** The ISO day of a year, month (from 1) and day; months and days beyond their end carry over, as in `Date`.
 *  `null` outside the years 0000 to 9999, which a day cannot be written in. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  const carried = date.getUTCFullYear();
  return carried < 0 || carried > 9999 ? null : date.toISOString().slice(0, 10);
}

/** Whether the calendar has this day: false for 29 February 2019. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const written = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join(
    "-",
  );
  return isoDay(year, month, day) === written;
}
