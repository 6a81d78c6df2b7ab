import { join } from "node:path";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { Engine } from "../../../src/engine/engine.js";
import type { PathWalk } from "../../../src/engine/walk/path-walk.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";

const schema = {
  keys: ["Note", "Person", "Event"].map((label) => ({ label, property: "id", isUnique: true })),
};
const walk: PathWalk = {
  from: { label: "Note", id: "0" },
  to: { label: "Note", id: "1" },
  edges: [{ type: "ANSWERS", where: {} }],
  via: ["Note"],
  without: [],
  edgeProperties: ["id"],
  length: 6,
  limit: 100,
};

const folder = useTemporaryFolder();
let engine: Engine;
beforeEach(async () => {
  engine = await openEmbedded();
});
afterEach(() => engine.close());

test("a path that was asked for before the engine was closed is not walked after it", async () => {
  const webs = engine.path(walk)[Symbol.asyncIterator]();

  await engine.close();

  await expect(webs.next()).rejects.toMatchObject({ code: "ENGINE_CLOSED" });
});

test("the ends of a path are looked for only while somebody waits", async () => {
  const webs = engine.path(walk, { signal: AbortSignal.abort() })[Symbol.asyncIterator]();

  await expect(webs.next()).rejects.toMatchObject({ code: "QUERY_CANCELLED" });
});

test("closing waits for a schema that is being prepared", async () => {
  const file = await openEmbedded({ path: join(folder(), "graph.grafeo"), isCreating: true });
  const preparing = file.prepare(schema);

  await file.close();

  await expect(preparing).resolves.toBeUndefined();
});
