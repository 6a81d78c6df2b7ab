import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { useTemporaryFolder } from "../../support/temporary-folder.js";
import { smallCorpus } from "./small-corpus.js";

const folder = useTemporaryFolder();

function write(name: string): string {
  const corpus = join(folder(), name);
  mkdirSync(join(corpus, "articles"), { recursive: true });
  for (const [file, text] of Object.entries(smallCorpus)) writeFileSync(join(corpus, file), text);
  return corpus;
}

const codesOf = async (path: string): Promise<readonly string[]> =>
  (await readCorpus(path)).problems.map(({ code }) => code);

test("reads a folder, and one that a link leads to", async () => {
  const corpus = write("corpus");
  symlinkSync(corpus, join(folder(), "link"));

  expect(await codesOf(corpus)).toEqual([]);
  expect((await readCorpus(join(folder(), "link"))).records).toEqual((await readCorpus(corpus)).records);
});

test("follows no link out of the folder, and passes over one to what is in it", async () => {
  const corpus = write("corpus");
  writeFileSync(join(folder(), "secret.yaml"), "places: []");
  symlinkSync(join(folder(), "secret.yaml"), join(corpus, "articles", "out.yaml"));
  symlinkSync(join(corpus, "rest.yaml"), join(corpus, "again.yaml"));
  symlinkSync(corpus, join(corpus, "articles", "circle"));

  expect(await codesOf(corpus)).toEqual(["OUTWARD_LINK"]);
});

test("says that a link to itself leads nowhere", async () => {
  const corpus = write("corpus");
  symlinkSync(join(corpus, "articles", "loop"), join(corpus, "articles", "loop"));

  expect(await codesOf(corpus)).toEqual(["BROKEN_LINK"]);
});

test("takes a file for no folder", async () => {
  expect(await codesOf(join(write("corpus"), "rest.yaml"))).toEqual(["NO_FOLDER"]);
  expect(await codesOf(join(folder(), "nowhere"))).toEqual(["NO_FOLDER"]);
});

test("says which file cannot be read", async () => {
  const corpus = write("corpus");
  const disk = {
    list: async () => [{ name: "a.yaml", kind: "file" as const }],
    read: async () => Promise.reject(new Error("EACCES")),
    resolve: async (path: string) => path,
  };

  expect((await readCorpus(corpus, disk)).problems).toMatchObject([
    { code: "UNREADABLE_FILE", file: `${corpus}/a.yaml` },
  ]);
});
