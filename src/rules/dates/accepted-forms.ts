/** A way to write dates that is accepted. */
export interface AcceptedForm {
  /** Such a date. */
  readonly example: string;
  /** What it means: a phrase. */
  readonly meaning: string;
}

/** Every form of the Extended Date/Time Format that is accepted, the simplest first. */
export const acceptedForms: readonly AcceptedForm[] = [
  { example: "2019-04-19", meaning: "a day" },
  {
    example: "2019-04-19T15:00:00Z",
    meaning: "a time of day; only the day counts, exactly as written, without conversion to another time zone",
  },
  { example: "2019-04", meaning: "some day in a month" },
  { example: "2019", meaning: "some day in a year, from 0000 to 9999; 0000 is the year before 0001" },
  { example: "2019-04-XX", meaning: "some day of a month" },
  { example: "2019-XX", meaning: "some month of a year" },
  { example: "201X", meaning: "some year in a decade" },
  { example: "19XX", meaning: "some year in a hundred years, from one that ends in 00" },
  { example: "2019-21", meaning: "spring (21), summer (22), autumn (23) or winter (24), in either hemisphere" },
  {
    example: "2018-28",
    meaning:
      "spring (25) to winter (28) in the northern hemisphere; a winter is written with the year in which it begins",
  },
  { example: "2018-30", meaning: "spring (29) to winter (32) in the southern hemisphere" },
  { example: "2019-03~", meaning: "about that date: one unit (here a month) wider on either side, and never certain" },
  { example: "2019-03?", meaning: "possibly that date: no wider than written, and never certain" },
  { example: "2019-03%", meaning: "both: possibly that date, and about that date" },
  {
    example: "2014-02-15/2014-02-17",
    meaning: "from one date to another: an event or vote lasted all that time; a text came out on some day in it",
  },
  { example: "2018-23/2019-02", meaning: "the same, between dates of any kind" },
  {
    example: "../2019-03-31",
    meaning: "up to a date; when it began is unknown; `/2019-03-31` means the same",
  },
  { example: "2019-05/..", meaning: "from a date on; when it ended is unknown; `2019-05/` means the same" },
  {
    example: "[2019-03-24..2019-03-29]",
    meaning: "on one of these days, not throughout them",
  },
  { example: "[..2019-03-31]", meaning: "on some day up to this date" },
  { example: "[2019-05..]", meaning: "on some day from this date on" },
  { example: "[2019-03,2019-05]", meaning: "one of these dates" },
  { example: "{2017,2018,2020..2022}", meaning: "all of these dates" },
];
