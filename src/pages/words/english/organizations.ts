import { count } from "./numbers.js";

const texts = count("text", "texts");

/** What the pages of organizations say. */
export const organizations = {
  description: "Parties, committees, caucuses, newspapers and publishers, each under the body that it is a part of.",
  bodies: count("body", "bodies"),
  published: (number: number): string => `published ${texts(number)}`,
  wrote: (number: number): string => `wrote ${texts(number)}`,
  also: "also",
  parts: "Parts of it",
  publishedTexts: "Published",
  writtenTexts: "Written",
  happenings: "Its events and votes",
  csv: { published: "published" },
};
