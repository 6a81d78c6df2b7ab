import { join } from "node:path";
import { Connection } from "../../../src/engine/embedded/sqlite/connection.js";
import { loadLibrary } from "../../../src/engine/embedded/sqlite/load-library.js";
import { openEmbedded } from "../../../src/engine/embedded/open-embedded.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { loadRecords } from "../../../src/store/load-records.js";
import { recordsOf } from "../../support/corpora/corpora.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";

const folder = useTemporaryFolder();
const views = {
  articles: "Article",
  people: "Person",
  signatures: "Signature",
  cross_references: "CrossReference",
  votes: "Vote",
  claims: "Claim",
};

/** Whatever a person with a tool of their own reads in the views of a file with these records: rows of cells by the view. */
async function readViews(
  records: readonly GraphRecord[],
): Promise<Readonly<Record<string, readonly (readonly unknown[])[]>>> {
  const path = join(folder(), "graph.sqlite");
  const engine = await openEmbedded({ path, isCreating: true });
  await loadRecords(engine, records);
  await engine.close();
  const connection = new Connection(await loadLibrary(), path, "ro");
  const read = Object.keys(views).map(
    (view) => [view, connection.question(`SELECT * FROM ${view} ORDER BY id`)()] as const,
  );
  connection.close();
  return Object.fromEntries(read);
}

const isSeen = ({ status }: GraphRecord): boolean => status === null || status === "ACCEPTED";

describe("the views of a graph's file", () => {
  test("show every record that everybody may see, and no other", async () => {
    const world = await recordsOf("world");

    const found = await readViews(world);

    for (const [view, label] of Object.entries(views)) {
      const ids = world.filter((record) => record.labels[0] === label && isSeen(record)).map(({ id }) => id);
      expect(found[view]?.map(([id]) => id)).toEqual(ids.sort());
      expect(ids.length).toBeGreaterThan(2);
    }
  });

  test("never name what one may not see, wherever it is named, nor show what was removed", async () => {
    const world = await recordsOf("world");
    const article = world.find(({ labels: [label] }) => label === "Article");
    const [removed = ""] = world
      .filter(({ labels: [label], ...own }) => label === "Claim" && isSeen({ labels: [], ...own }))
      .map(({ id }) => id);
    const harmed = world.map((record) => {
      if (record.id === removed) return { ...record, status: "REDACTED" as const };
      if (record.id === article?.id) return { ...record, properties: { ...record.properties, note: removed } };
      return record;
    });
    const hidden = harmed.filter((record) => !isSeen(record)).map(({ id }) => id);

    const text = JSON.stringify(await readViews(harmed));

    expect(hidden.length).toBeGreaterThan(5);
    expect(hidden.filter((id) => text.includes(JSON.stringify(id)))).toEqual([]);
    expect(text).toContain(JSON.stringify(article?.id));
  });

  test("say in plain columns what a record says", async () => {
    const world = await recordsOf("world");
    await readViews(world);
    const connection = new Connection(await loadLibrary(), join(folder(), "graph.sqlite"), "ro");

    const claims = connection.question(
      `SELECT c.source, c.subject, c.property, c.stated, c.value, c.status FROM claims AS c
       JOIN articles AS a ON a.id = c.source JOIN votes AS v ON v.id = c.subject WHERE c.property = 'turnout' ORDER BY c.id LIMIT 1`,
    )();
    const signatures = connection.question(
      "SELECT article, person, name_as_printed, status FROM signatures ORDER BY id LIMIT 1",
    )();
    connection.close();

    expect(claims).toEqual([["article/third-petition", "vote/lamp", "turnout", "41", 41, "ACCEPTED"]]);
    expect(signatures).toEqual([["article/open-letter", "person/ada-q--open-letter", "Ada Q.", "ACCEPTED"]]);
  });
});
