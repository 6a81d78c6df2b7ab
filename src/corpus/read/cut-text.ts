import type { Finding } from "../problem.js";

/** What YAML takes for something else than a part of the text it was meant to be in. */
export function cutText(lost: string, taken: "a comment" | "a tag" | "an anchor"): Finding {
  return {
    code: "CUT_TEXT",
    message: `YAML takes \`${lost.trimEnd()}\` for ${taken}, not for a part of the text.`,
    hint: hints[taken],
  };
}

const quotes = "Put the whole text in quotes.";
const hints = {
  "a comment": "Put the whole text in quotes, or the comment on a line of its own, with a blank behind its `#`.",
  "a tag": quotes,
  "an anchor": quotes,
};
