import { count } from "./numbers.js";

const hits = count("hit", "hits");
const seconds = count("second", "seconds");
const time = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** What the script of the pages says; nothing else of the words is sent with it. */
export const client = {
  looking: "The server is still looking.",
  cancel: "Cancel",
  gone: (since: Date): string => `The server does not answer. What you see is from ${time.format(since)}.`,
  limited: "Too many requests came from your address. The server asks you to wait a moment.",
  againIn: (number: number): string => `Trying again in ${seconds(number)}.`,
  tryNow: "Try now",
  suggestions: "What the search finds",
  found: (number: number): string => (number === 0 ? "No hits." : `${hits(number)}. Choose with the arrow keys.`),
  kinds: {
    Article: "text",
    Person: "name",
    Organization: "body",
    Convention: "event",
    Occurrence: "event",
    Vote: "vote",
    Conflict: "sources compared",
  },
  copied: "Copied",
};
