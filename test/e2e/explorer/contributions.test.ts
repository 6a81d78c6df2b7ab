import type { Serving } from "../support/program.js";
import { serveCorpus } from "../support/serve-corpus.js";
import { wordsOf } from "../support/words-of.js";

const corpus = {
  corpus: { title: "Speeches", description: "…", language: "en", licence: "CC0-1.0" },
  articles: [
    {
      id: "article/tides",
      kind: "STATEMENT",
      language: "en",
      title: "On tides",
      evidence: "SEEN",
      contributions: [
        { role: "TRANSLATOR", contributor: "person/ada-quill", nameAsPrinted: "A. Quill" },
        { role: "EDITOR", contributor: "organization/press", nameAsPrinted: "The Press" },
      ],
    },
  ],
  people: [
    { id: "person/ada-quill", name: "Ada Quill", nameForm: "FULL" },
    { id: "person/bo-tarn", name: "Bo Tarn", nameForm: "FULL" },
  ],
  organizations: [{ id: "organization/press", name: "Marrow Press", kind: "PUBLISHER" }],
};

let server: Serving;
beforeAll(async () => {
  server = await serveCorpus(corpus);
});
afterAll(() => server.stop());

/** The words of a page of this server. */
const read = (path: string) => wordsOf(`${server.address}${path}`);

test.each([
  ["/person/ada-quill", "translated by A. Quill"],
  ["/organization/press", "edited by The Press"],
])("%s says in what texts it had a part, and which", async (path, role) => {
  const words = await read(path);

  expect(words).toContain("Had a part in 1");
  expect(words).toContain(role);
  expect(await (await fetch(`${server.address}${path}?format=csv`)).text()).toContain(
    role.split(" ").slice(0, 2).join(" "),
  );
});

test("the page of somebody who had none says nothing of it", async () => {
  expect(await read("/person/bo-tarn")).not.toContain("Had a part in");
});
