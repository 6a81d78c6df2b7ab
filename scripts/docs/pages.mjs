import { renderErrorsPage } from "./errors-page.mjs";

/** A page that is made from the program: where it goes, and its text. The program is the built one. */
export const pages = [
  { path: "docs/errors.md", render: renderErrorsPage },
  { path: "docs/settings.md", render: async () => (await import("../../dist/cli/settings-page.js")).toSettingsPage() },
  {
    path: "schema/schema.graphql",
    render: async () => (await import("../../dist/server/schema/schema-text.js")).toSchemaText(),
  },
  {
    path: "docs/data-model.md",
    render: async () => (await import("../../dist/domain/data-model-page.js")).toDataModelPage(),
  },
  {
    path: "schema/corpus.schema.json",
    render: async () => (await import("../../dist/corpus/json-schema.js")).toCorpusSchemaText(),
  },
];
