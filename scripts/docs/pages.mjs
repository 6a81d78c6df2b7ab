import { readFileSync } from "node:fs";
import { documentsPath, renderDocuments } from "../documents/write-documents.mjs";
import { advancesPath, renderAdvances } from "../fonts/render-advances.mjs";
import { root } from "../steps/shell.mjs";
import { renderErrorsPage } from "./errors-page.mjs";

/** A page that is made from the program: where it goes, and its text. The program is the built one. */
export const pages = [
  { path: "docs/errors.md", render: renderErrorsPage },
  { path: "README.md", render: renderReadme },
  {
    path: "docs/settings.md",
    render: async () => (await import("../../dist/cli/settings/settings-page.js")).toSettingsPage(),
  },
  {
    path: "docs/dates.md",
    render: async () => (await import("../../dist/model/documentation/dates-page.js")).toDatesPage(),
  },
  {
    path: "docs/limits.md",
    render: async () => (await import("../../dist/server/limits/limits-page.js")).toLimitsPage(),
  },
  {
    path: "schema/schema.graphql",
    render: async () => (await import("../../dist/api/schema-text.js")).toSchemaText(),
  },
  {
    path: "docs/data-model.md",
    render: async () => (await import("../../dist/model/documentation/data-model-page.js")).toDataModelPage(),
  },
  {
    path: "docs/figures.md",
    render: async () => (await import("../../dist/rules/numbers/documentation/figures-page.js")).toFiguresPage(),
  },
  {
    path: "schema/corpus.schema.json",
    render: async () => (await import("../../dist/corpus/json-schema.js")).toCorpusSchemaText(),
  },
  { path: documentsPath, render: () => renderDocuments(root) },
  { path: advancesPath, render: () => renderAdvances(root) },
];

/** The README as it is, with the table of settings between its two marks. */
async function renderReadme() {
  const { toSettingsTable } = await import("../../dist/cli/settings/settings-page.js");
  const [before, , after] = readFileSync(`${root}README.md`, "utf8").split(
    /(?<=<!-- settings -->\n)|(?=<!-- \/settings -->)/u,
  );
  return `${before}<!-- prettier-ignore-start -->\n${toSettingsTable()}<!-- prettier-ignore-end -->\n${after}`;
}
