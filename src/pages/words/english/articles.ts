import { named } from "./named.js";
import { count } from "./numbers.js";

const texts = count("text", "texts");

/** What the list of texts says. */
export const articles = {
  description: (number: number): string => `${texts(number)}, by kind, language, publisher and year.`,
  order: "Order",
  orders: named({
    date: "oldest first",
    newest: "newest first",
    title: "by title",
    answers: "most answered first",
    signatures: "most signed first",
  }),
  isAnswered: "somebody answers it",
  isNotAnswered: "nobody answers it",
  answers: (number: number): string => `answers ${texts(number)}`,
  answeredBy: (number: number): string => `answered by ${texts(number)}`,
};
