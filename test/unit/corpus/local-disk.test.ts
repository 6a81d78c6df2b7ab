import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { useTemporaryFolder } from "../../support/disk/temporary-folder.js";
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

test.each([
  { code: "EACCES", hint: "Check its permissions." },
  { code: "EMFILE", hint: "Raise the limit of open files (`ulimit -n`), and start again." },
  { code: "EIO", hint: "Look after the disk, or read from a copy: it failed." },
])("says which file cannot be read, and what the system says: $code", async ({ code, hint }) => {
  const corpus = write("corpus");
  const disk = {
    list: async () => [{ name: "a.yaml", kind: "file" as const }],
    read: async () => Promise.reject(Object.assign(new Error(code), { code })),
    resolve: async (path: string) => path,
  };

  expect((await readCorpus(corpus, disk)).problems).toMatchObject([
    { code: "UNREADABLE_FILE", file: `${corpus}/a.yaml`, message: `This file cannot be read (${code}).`, hint },
  ]);
});

test("says which folder cannot be read", async () => {
  const refuse = async () => Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES" }));
  const folders = (refused: string) => ({
    list: async (folder: string) => (folder === refused ? refuse() : [{ name: "inner", kind: "folder" as const }]),
    read: refuse,
    resolve: async (path: string) => path,
  });

  for (const refused of ["c", "c/inner"])
    expect((await readCorpus("c", folders(refused))).problems).toMatchObject([
      { code: "UNREADABLE_FILE", file: refused, message: "This folder cannot be read (EACCES)." },
    ]);
});

test("reads no more than some files at once", async () => {
  let [open, most] = [0, 0];
  const disk = {
    list: async () => Array.from({ length: 500 }, (_, n) => ({ name: `${n}.yaml`, kind: "file" as const })),
    read: async () => {
      most = Math.max(most, (open += 1));
      await Promise.resolve();
      open -= 1;
      return new Uint8Array();
    },
    resolve: async (path: string) => path,
  };

  await readCorpus("c", disk);

  expect(most).toBe(64);
});
