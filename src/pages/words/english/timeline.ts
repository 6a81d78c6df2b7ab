import { count } from "./numbers.js";

const months = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const undated = count("text, event or vote has", "texts, events and votes have");

/** What the timeline says. */
export const timeline = {
  description:
    "Texts, events and votes in the order of their dates. An uncertain date counts as possible in each year in which it may lie.",
  from: "From",
  to: "To",
  example: "2019",
  byYear: "How many in each year",
  byMonth: "How many in each month",
  showYears: "Count years",
  showMonths: "Count months",
  when: "When",
  what: "What",
  certain: "certainly",
  possible: "possibly",
  entries: "In their order",
  undated: (number: number): string => `${undated(number)} no date and cannot be shown here.`,
  bucket: (start: string, isMonth: boolean): string => (isMonth ? months.format(new Date(start)) : start.slice(0, 4)),
};
