import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as Gathering from "../../src/corpus/gather-entries.js";
import type * as Building from "../../src/corpus/build-records.js";
import type * as Citing from "../../src/rules/citations/cite.js";
import type * as Common from "../../src/model/values/api-values.js";
import type * as CitationTypes from "../../src/model/citation-type.js";
import type * as FirmDates from "../../src/rules/dates/bounds/known-date.js";
import type * as Schema from "../../src/model/graph/graph-schema.js";
import type * as Layout from "../../src/model/graph/declared-layout.js";
import type * as Patching from "../../src/graph/edit/patch.js";
import type * as Embedded from "../../src/engine/embedded/open-embedded.js";
import type * as Neo4j from "../../src/engine/neo4j/open-neo4j.js";
import type * as Answering from "../../src/cli/operations/prepare-answerer.js";
import type * as Tiers from "../../src/server/limits/tiers.js";
import type * as Watching from "../../src/server/answers/watch-version.js";
import type * as Checking from "../../src/server/graphql/documents/check-document.js";
import type * as Serving from "../../src/server/server.js";
import type * as Disagreeing from "../../src/store/find-disagreements.js";
import type * as Meta from "../../src/store/meta.js";
import type * as Parts from "../../src/store/patch-records.js";
import type * as Store from "../../src/store/load-records.js";
import type * as AnswerRelations from "../../src/questions/order/answer-relation.js";

/** The modules of the built program that are measured, or that build what is measured. */
export type Program = typeof Gathering &
  typeof Building &
  typeof Citing &
  Pick<typeof Common, "toDateValue"> &
  Pick<typeof CitationTypes, "citationTypes"> &
  Pick<typeof FirmDates, "readKnownDate"> &
  typeof Schema &
  typeof Layout &
  Pick<typeof Patching, "build" | "patch"> &
  typeof Embedded &
  typeof Neo4j &
  typeof Answering &
  typeof Checking &
  typeof Serving &
  typeof Watching &
  Pick<typeof Tiers, "tiers"> &
  Pick<typeof AnswerRelations, "answerRelation"> &
  Pick<typeof Disagreeing, "findDisagreements"> &
  Pick<typeof Meta, "readMeta"> &
  Pick<typeof Parts, "patchRecords"> &
  Pick<typeof Store, "loadRecords">;

const modules = [
  "corpus/gather-entries",
  "corpus/build-records",
  "rules/citations/cite",
  "model/values/api-values",
  "model/citation-type",
  "rules/dates/bounds/known-date",
  "model/graph/graph-schema",
  "model/graph/declared-layout",
  "graph/edit/patch",
  "engine/embedded/open-embedded",
  "engine/neo4j/open-neo4j",
  "cli/operations/prepare-answerer",
  "server/answers/watch-version",
  "server/graphql/documents/check-document",
  "server/server",
  "server/limits/tiers",
  "store/find-disagreements",
  "store/load-records",
  "store/meta",
  "store/patch-records",
  "questions/order/answer-relation",
];

/** Loads the program as it is shipped: measured is what users run. @throws Error where it is not built */
export async function loadProgram(folder: string): Promise<Program> {
  if (!existsSync(folder)) throw new Error(`"${folder}" is not there: run \`npm run build\` first.`);
  const loaded = (await Promise.all(modules.map((path) => import(join(folder, `${path}.js`))))) as object[];
  const program = Object.assign({}, ...loaded) as Program;
  await program.loadCitationFormats();
  return program;
}
