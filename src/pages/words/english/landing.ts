import { count } from "./numbers.js";

const texts = count("text", "texts");
const languages = count("language", "languages");

/** What the landing says. */
export const landing = {
  counted: (articles: number, inLanguages: number, period: string | undefined): string =>
    `${texts(articles)} in ${languages(inLanguages)}${period === undefined ? "" : `, ${period}`}.`,
  mostAnswered: "Most answered",
  answers: count("answer", "answers"),
};
