import { longestTurnSteps } from "../../support/counted-steps.js";
import { countYields } from "../../support/count-yields.js";
import { QueryCancelledError } from "../../../src/base/scheduling/errors.js";
import { patchYielding } from "../../../src/graph/edit/patch.js";
import { emptySnapshot } from "../../../src/graph/snapshot.js";
import { declaredLayout } from "../../../src/model/graph/declared-layout.js";
import { generateRecords } from "../../support/corpora/generate-records.js";
import { viewOf } from "../../support/graph/graph-view.js";

const nothing = emptySnapshot(declaredLayout());

/** Two thousand units of work, some forty steps each, and what the last piece is over: well below a millisecond. */
const MOST_STEPS = 120_000;

test.each([500, 4_000])("a build of %d articles holds nobody up for longer than any other", async (articles) => {
  const put = generateRecords(articles);

  expect(await longestTurnSteps(() => patchYielding(nothing, { put }))).toBeLessThan(MOST_STEPS);
});

test("so does a patch that replaces everything at one node", async () => {
  const hub = { id: "article/hub", labels: ["Article"], status: null, properties: { publishedKey: "2019" }, edges: [] };
  const around = Array.from({ length: 6_000 }, (_, n) => ({
    id: `article/${n}`,
    labels: ["Article"],
    status: null,
    properties: { publishedKey: String(n % 50) },
    edges: [{ type: "TRANSLATION_OF", to: hub.id }],
  }));
  const all = await patchYielding(nothing, { put: [hub, ...around] });
  const later = around.map((record) => ({ ...record, properties: { publishedKey: "2020" } }));

  expect(await longestTurnSteps(() => patchYielding(all, { put: later }))).toBeLessThan(MOST_STEPS);
  expect(await longestTurnSteps(() => patchYielding(all, { remove: [hub.id] }))).toBeLessThan(MOST_STEPS);
});

test("gives what a patch in one go gives", async () => {
  const put = generateRecords(50);

  const built = await patchYielding(nothing, { put });

  expect(viewOf(built).nodes).toHaveLength(put.length);
});

test("stops once nobody waits for it", async () => {
  const put = generateRecords(2_000);
  const leaving = new AbortController();
  const turns = await countYields(async () => {
    const built = patchYielding(nothing, { put }, { signal: leaving.signal });
    leaving.abort();
    await expect(built).rejects.toThrow(QueryCancelledError);
  });

  expect(turns).toBeLessThan(5);
});
