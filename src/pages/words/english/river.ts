import { languageName } from "../../../base/language-name.js";
import type { Heading } from "../../river/layout/groups.js";
import { count, numbers } from "./numbers.js";

const texts = count("text", "texts");
const languages = count("language", "languages");
const answers = count("answer", "answers");
const bodies = count("publication", "publications");
const debates = count("debate", "debates");
const signatures = count("signature", "signatures");
const mentions = count("reference only mentions", "references only mention");
const undated = count("has no date", "have no date");
const months = new Intl.DateTimeFormat("en", { month: "short", timeZone: "UTC" });
const initials = new Intl.DateTimeFormat("en", { month: "narrow", timeZone: "UTC" });
const ends = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });
const more = count("event has", "events have");
const wide = 30;

/** What the river says. */
export const river = {
  empty: "No texts are loaded.",
  howToLoad: "If you run this server, load the folder of a corpus with",
  load: "antiphony load <folder>",
  counted: (articles: number, inLanguages: number, period: string | undefined): string =>
    `${texts(articles)} in ${languages(inLanguages)}${period === undefined ? "" : `, ${period}`}.`,
  tied: (number: number, between: number, mentioning: number, missing: number): string =>
    `${numbers.format(number)} answer or are answered, with ${answers(between)}; ${mentions(mentioning)}. ${numbers.format(missing)} ${undated(missing).replace(/^\S+ /, "")}.`,
  howToRead:
    "Time runs to the right; years with few texts are folded. A bar covers all the days on which a text may have appeared. Hollow: known only from other texts.",
  more: "How to read the pages",
  month: (date: Date, width: number): string => (width < wide ? initials : months).format(date),
  debates: "Who answers whom",
  answers,
  signatures: (number: number): string => `${signatures(number)}.`,
  versions: "Also here, but with no answer shown:",
  events: "What happened meanwhile",
  eventsLeftOut: (number: number): string => `${more(number)} no room in the picture; see the list below.`,
  showAlone: "All of them, oldest first",
  allDisputed: "All disputed figures",
  tooMany:
    "There are too many texts to draw each of them. The picture counts how many appeared in each month, the largest debates separately. To see the texts, choose a shorter time:",
  debate: "Debate",
  noDebate: "all other texts",
  inNumbers: "The same in numbers",
  atMost: (number: number): string => `highest bar ${texts(number)}`,

  /** What stands in a lane of the picture, and over its texts in the list. */
  heading: (heading: Heading): string => {
    switch (heading.kind) {
      case "translated":
        return `Translated, not answered · ${texts(heading.count)}`;
      case "quiet":
        return `No answer either way · ${texts(heading.count)}`;
      case "own":
        return `The debate it belongs to · ${texts(heading.count)}`;
      case "mentions":
        return `Mentioned there, or translated · ${texts(heading.count)}`;
      case "others":
        return `All other texts · ${texts(heading.count)}`;
      case "outside":
        return `${debates(heading.debates)} outside this time, folded · ${texts(heading.count)}`;
      case "publication":
        return `${heading.name.value} · ${texts(heading.count)}`;
      case "rest":
        return `${bodies(heading.bodies)} with fewer texts · ${texts(heading.count)}`;
      case "unpublished":
        return `No publisher known · ${texts(heading.count)}`;
      case "language":
        return `${languageName(heading.language, "en")} · ${texts(heading.count)}`;
    }
  },
  mark: (title: string, date: string, publisher: string): string =>
    `${[title, date, publisher].filter((part) => part !== "").join(", ")}.`,

  lanesBy: "Lanes",
  lanes: { debates: "Debates", publications: "Publications", languages: "Languages" },
  sides: "Sides of answers",
  isHidden: "hidden",
  mentions: "mentions",
  mentionsOn: "shown",
  mentionsOff: "not shown",
  narrow: "Fewer texts or answers",
  backToWhole: "Back to the whole",
  allTimes: "All times",
  underLens: (from: Date, to: Date): string => `Larger: ${spanOf(from, to)}`,
  openPeriod: (from: Date, to: Date): string => `Look closer at ${spanOf(from, to)}`,
  countsIn: (number: number, what: string): string => `${texts(number)}, ${what}`,

  panel: "The text in the middle",
  openPage: "Open page",
  cite: "Cite",
  answersTo: "Answers",
  answeredBy: "Answered by",
  mentionsOthers: "Mentions",
  mentionedBy: "Mentioned by",
  inWords: "The same in words",
  votes: "Votes there:",

  svg: "The river as SVG",
  keysTitle: "Keys in the river",
  region: "River of texts. Arrow keys walk through it, question mark lists all keys.",
  keys: [
    { keys: "← →", does: "earlier or later text of the debate" },
    { keys: "↑ ↓", does: "debate above or below" },
    { keys: "a", does: "the next answer to it" },
    { keys: "r", does: "what it answers" },
    { keys: "Enter", does: "puts it in the middle; again: opens its page" },
    { keys: "Esc", does: "back to the whole" },
    { keys: "Home, End", does: "first or last text" },
    { keys: "+ −", does: "longer or shorter times" },
    { keys: "?", does: "these keys" },
  ],
  turnOf: "of",
  noAnswer: "Nothing answers it.",
  answersNothing: "It answers nothing.",
};

/** `March 2019` or `January to March 2019`. */
function spanOf(from: Date, to: Date): string {
  const [first, last] = [ends.format(from), ends.format(to)];
  if (first === last) return first;
  const isOneYear = from.getUTCFullYear() === to.getUTCFullYear();
  return `${isOneYear ? first.replace(/ \d+$/, "") : first} to ${last}`;
}
