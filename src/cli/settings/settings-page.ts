import { settings } from "./settings.js";

/** The table of settings as a page of the documentation: Markdown that ends in a line end. */
export function toSettingsPage(): string {
  return [
    "# Settings",
    "",
    "Environment variables, the same for every command. Generated from `src/cli/settings/settings.ts` by `npm run docs`.",
    "",
    toSettingsTable(),
  ].join("\n");
}

/** The table alone: a Markdown line a setting, ending in a line end. */
export function toSettingsTable(): string {
  const rows = Object.values(settings).map(({ name, fallback, meaning }) => {
    const shown = fallback === "" ? "–" : `\`${fallback}\``;
    return `| \`${name}\` | ${shown} | ${meaning.replaceAll("|", "\\|")} |`;
  });
  return ["| variable | default | meaning |", "| --- | --- | --- |", ...rows, ""].join("\n");
}
