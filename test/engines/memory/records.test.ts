import { join } from "node:path";
import { openMemory } from "../../../src/engine/memory/open-memory.js";
import type { GraphEngine } from "../../../src/engine/engine.js";
import { build } from "../../../src/graph/patch.js";
import { contract } from "../../../src/model/graph/contractions.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { findDisagreements } from "../../../src/store/find-disagreements.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { readMeta } from "../../../src/store/meta.js";
import { readRecords } from "../../../src/store/read-records.js";
import { readVisibleRecords } from "../../../src/store/read-visible-records.js";
import { recordsOf } from "../../support/corpora.js";
import { generateRecords } from "../../support/generate-records.js";
import { viewOf } from "../../support/graph/graph-view.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const records = generateRecords(20);

async function collect<T>(all: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const one of all) found.push(one);
  return found;
}

/** Whether what stands in memory is what the records make. */
async function expectGraphOf(engine: GraphEngine, wanted: readonly GraphRecord[]): Promise<void> {
  const { snapshot, corpusVersion } = await engine.graph();
  expect(viewOf(snapshot)).toEqual(viewOf(build(wanted, declaredLayout())));
  expect(corpusVersion).toBe((await readMeta(engine))?.corpusVersion ?? "");
}
