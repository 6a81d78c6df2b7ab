/** A way to write dates that is taken. */
export interface AcceptedForm {
  /** Such a date. */
  readonly example: string;
  /** What it says: a phrase. */
  readonly meaning: string;
}

/** Every form of the Extended Date/Time Format that is taken, the simplest first. */
export const acceptedForms: readonly AcceptedForm[] = [
  { example: "2019-04-19", meaning: "a day" },
  { example: "2019-04-19T15:00:00Z", meaning: "a time; its day is kept, as written" },
  { example: "2019-04", meaning: "somewhere in a month" },
  { example: "2019", meaning: "somewhere in a year, 0000 to 9999; 0000 is the one before 0001" },
  { example: "2019-04-XX", meaning: "some day of a month" },
  { example: "2019-XX", meaning: "some month of a year" },
  { example: "201X", meaning: "some year of ten" },
  { example: "19XX", meaning: "some year of a hundred" },
  { example: "2019-21", meaning: "spring (21), summer (22), autumn (23) or winter (24), of either hemisphere" },
  {
    example: "2018-28",
    meaning: "spring to winter of the northern hemisphere (25 to 28); a winter is named for the year that it begins in",
  },
  { example: "2018-30", meaning: "spring to winter of the southern hemisphere (29 to 32)" },
  { example: "2019-03~", meaning: "about then: one unit wider on either side, and never certain" },
  { example: "2019-03?", meaning: "possibly then: as wide as written, and never certain" },
  { example: "2019-03%", meaning: "about then, and possibly" },
  {
    example: "2014-02-15/2014-02-17",
    meaning: "from one date to another: an event or vote lasted so long; a text lies somewhere between",
  },
  { example: "2018-23/2019-02", meaning: "the same, between dates of any kind" },
  {
    example: "../2019-03-31",
    meaning: "until a date, from nobody knows when; an empty side (`/2019-03-31`) says the same",
  },
  { example: "2019-05/..", meaning: "from a date on; an empty side (`2019-05/`) says the same" },
  {
    example: "[2019-03-24..2019-03-29]",
    meaning: "on one of these days: it lies somewhere between, and does not last",
  },
  { example: "[..2019-03-31]", meaning: "on a day up to this one" },
  { example: "[2019-05..]", meaning: "on this day or after it" },
  { example: "[2019-03,2019-05]", meaning: "one of these" },
  { example: "{2017,2018,2020..2022}", meaning: "all of these" },
];
