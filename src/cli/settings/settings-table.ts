import { markdownTable } from "../../base/markdown-table.js";
import { settings } from "./settings.js";

/** All settings as a table in Markdown: `docs/settings.md` and the README have it. */
export function settingsTable(): string {
  return markdownTable(
    ["variable", "default", "meaning"],
    Object.values(settings).map(({ name, fallback, meaning }) => [
      `\`${name}\``,
      fallback === "" ? "–" : `\`${fallback}\``,
      meaning,
    ]),
  );
}
