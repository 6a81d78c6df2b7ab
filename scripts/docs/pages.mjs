import { readFileSync } from "node:fs";
import { documentsPath, renderDocuments } from "../documents/write-documents.mjs";
import { advancesPath, renderAdvances } from "../fonts/render-advances.mjs";
import { root } from "../steps/shell.mjs";
import { errorTables } from "./error-tables.mjs";
import { fillTemplate } from "./fill-template.mjs";

/** A page that is made from the program: where it goes, and its text. The program is the built one. The prose of a page of `docs/` is its template; its tables are made beside
 *  what they describe. */
export const pages = [
  { path: "README.md", render: renderReadme },
  { path: "docs/errors.md", render: () => fillTemplate("errors.md", errorTables()) },
  {
    path: "docs/settings.md",
    render: async () => fillTemplate("settings.md", { settings: (await settings()).settingsTable() }),
  },
  {
    path: "docs/dates.md",
    render: async () =>
      fillTemplate("dates.md", (await import("../../dist/model/documentation/date-tables.js")).dateTables()),
  },
  {
    path: "docs/limits.md",
    render: async () =>
      fillTemplate("limits.md", (await import("../../dist/server/limits/limit-tables.js")).limitTables()),
  },
  {
    path: "docs/data-model.md",
    render: async () =>
      fillTemplate(
        "data-model.md",
        (await import("../../dist/model/documentation/data-model-tables.js")).dataModelTables(),
      ),
  },
  {
    path: "docs/figures.md",
    render: async () =>
      fillTemplate(
        "figures.md",
        (await import("../../dist/rules/numbers/documentation/figure-tables.js")).figureTables(),
      ),
  },
  {
    path: "schema/schema.graphql",
    render: async () => (await import("../../dist/api/schema-text.js")).toSchemaText(),
  },
  {
    path: "schema/corpus.schema.json",
    render: async () => (await import("../../dist/corpus/shape/json-schema.js")).toCorpusSchemaText(),
  },
  { path: documentsPath, render: () => renderDocuments(root) },
  { path: advancesPath, render: () => renderAdvances(root) },
];

/** The README as it is, with the table of settings between its two marks. */
async function renderReadme() {
  const { settingsTable } = await settings();
  const [before, , after] = readFileSync(`${root}README.md`, "utf8").split(
    /(?<=<!-- settings -->\n)|(?=<!-- \/settings -->)/u,
  );
  return `${before}<!-- prettier-ignore-start -->\n${settingsTable()}\n<!-- prettier-ignore-end -->\n${after}`;
}

function settings() {
  return import("../../dist/cli/settings/settings-table.js");
}
