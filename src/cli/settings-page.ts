import { settings } from "./settings.js";

/** The table of settings as a page of the documentation: Markdown that ends in a line end. */
export function toSettingsPage(): string {
  const rows = Object.values(settings).map(({ name, fallback, meaning }) => {
    const shown = fallback === "" ? "–" : `\`${fallback}\``;
    return `| \`${name}\` | ${shown} | ${meaning.replaceAll("|", "\\|")} |`;
  });
  return [
    "# Settings",
    "",
    "Environment variables, the same for every command. Generated from `src/cli/settings.ts` by `npm run docs`.",
    "",
    "| variable | default | meaning |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
