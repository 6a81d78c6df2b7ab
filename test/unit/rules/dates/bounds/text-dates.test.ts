import { boundsOfText, firstOut, type GivenDate } from "../../../../../src/rules/dates/bounds/text-dates.js";

const date = (kind: GivenDate["kind"], edtf: string, basis = "STATED"): GivenDate => ({ kind, edtf, basis });

test.each<{ it: string; dates: readonly GivenDate[]; shown: string | undefined }>([
  {
    it: "the earliest on which it came out",
    dates: [date("PRINTED", "2019-03-21"), date("POSTED", "2019-03-16")],
    shown: "2019-03-16",
  },
  { it: "what was sent, as it went out", dates: [date("POSTED", "2019-03-22"), date("SENT", "2009")], shown: "2009" },
  { it: "nothing for what was only received", dates: [date("RECEIVED", "2019-03-11")], shown: undefined },
  {
    it: "nothing for a reprint, a copy, or when it was written",
    dates: [date("REPRINTED", "2014"), date("ARCHIVED", "2019"), date("WRITTEN", "2001")],
    shown: undefined,
  },
])("a text is shown with $it", ({ dates, shown }) => {
  expect(firstOut(dates)?.edtf).toBe(shown);
});

test.each<{
  it: string;
  dates: readonly GivenDate[];
  known: readonly [string | null, string | null];
  firm: readonly [string | null, string | null];
}>([
  {
    it: "one day",
    dates: [date("PRINTED", "2019-03-21")],
    known: ["2019-03-21", "2019-03-21"],
    firm: ["2019-03-21", "2019-03-21"],
  },
  {
    it: "the first of several kinds",
    dates: [date("PRINTED", "2019-03-21"), date("POSTED", "2019-03-16/2019-03-18")],
    known: ["2019-03-16", "2019-03-18"],
    firm: ["2019-03-16", "2019-03-18"],
  },
  {
    it: "all that sources give of one kind",
    dates: [date("PRINTED", "2019-03-15"), date("PRINTED", "2019-03-17")],
    known: ["2019-03-15", "2019-03-17"],
    firm: ["2019-03-15", "2019-03-17"],
  },
  {
    it: "no first day for what was received",
    dates: [date("RECEIVED", "2019-03-11")],
    known: [null, "2019-03-11"],
    firm: [null, "2019-03-11"],
  },
  {
    it: "an end by an archive's copy",
    dates: [date("FIRST_PUBLIC", "2019~", "INFERRED"), date("ARCHIVED", "2019-06-02", "BY_ARCHIVE")],
    known: ["2018-01-01", "2019-06-02"],
    firm: [null, "2019-06-02"],
  },
  {
    it: "no day before it was written",
    dates: [date("FIRST_PUBLIC", "2019"), date("WRITTEN", "2019-05")],
    known: ["2019-05-01", "2019-12-31"],
    firm: ["2019-05-01", "2019-12-31"],
  },
  {
    it: "nothing firm by an address",
    dates: [date("PRINTED", "2019-04-09", "READ_FROM_ADDRESS")],
    known: ["2019-04-09", "2019-04-09"],
    firm: [null, null],
  },
  {
    it: "when it came out where other dates contradict that",
    dates: [date("PRINTED", "2019-05-01"), date("ARCHIVED", "2019-04-01", "BY_ARCHIVE")],
    known: ["2019-05-01", "2019-05-01"],
    firm: ["2019-05-01", "2019-05-01"],
  },
])("the dates of a text leave $it", ({ dates, known, firm }) => {
  const bounds = boundsOfText(dates);

  expect([bounds.earliest, bounds.latest]).toEqual(known);
  expect([bounds.firm.earliest, bounds.firm.latest]).toEqual(firm);
});
