import { count } from "./numbers.js";

const texts = count("text", "texts");
const languages = count("language", "languages");
const answers = count("answer", "answers");
const months = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const initials = new Intl.DateTimeFormat("en", { month: "narrow", timeZone: "UTC" });
const more = count("event has", "events have");
const wide = 30;

/** What the river says. */
export const river = {
  counted: (articles: number, inLanguages: number, period: string | undefined, between: number): string =>
    `${texts(articles)} in ${languages(inLanguages)}${period === undefined ? "" : `, ${period}`}, with ${answers(between)} between them.`,
  empty: "No texts are loaded.",
  howToLoad: "Whoever runs this server loads the folder of a corpus with",
  load: "antiphony load <folder>",
  howToRead:
    "Time runs to the right, years with few texts are folded; a bar is all the time in which a text may have appeared. Hollow: known only from other texts.",
  more: "How to read the pages",
  quiet: (number: number): string => `No answer either way · ${texts(number)}`,
  month: (date: Date, width: number): string => (width < wide ? initials : months).format(date),
  debates: "Who answers whom",
  answers,
  versions: "Also, as translations or other versions:",
  alone: "Texts that neither answer nor are answered",
  events: "What happened meanwhile",
  eventsLeftOut: (number: number): string => `${more(number)} no room in the picture, see the list below.`,
  showAlone: "All of them, oldest first",
  allDisputed: "All disputed figures",
  tooMany:
    "There are too many texts for one picture. So many appeared in each month, the largest debates counted by themselves:",
  debate: "Debate",
  noDebate: "all others",
  oneDebate: "debate",
};
