import type { Serving } from "../support/program.js";
import { serveCorpus } from "../support/serve-corpus.js";
import { wordsOf } from "../support/words-of.js";

const corpus = {
  corpus: { title: "Proposals", description: "…", language: "en", licence: "CC0-1.0" },
  articles: [
    {
      id: "article/hints",
      kind: "OTHER",
      language: "en",
      title: "Type hints",
      evidence: "SEEN",
      identifiers: [
        { scheme: "Proposal", value: "484" },
        { scheme: "DOI", value: "10.1000/182" },
      ],
    },
    { id: "article/other", kind: "OTHER", language: "en", title: "Proposal 484 is accepted", evidence: "SEEN" },
  ],
  people: [
    {
      id: "person/ada-quill",
      name: "Ada Quill",
      nameForm: "FULL",
      identifiers: [{ scheme: "ORCID", value: "0000-0002-1825-0097" }],
    },
  ],
  organizations: [
    {
      id: "organization/gull",
      name: "The Gull",
      kind: "PUBLICATION",
      identifiers: [{ scheme: "Wikidata", value: "Q42" }],
    },
  ],
};

let server: Serving;
beforeAll(async () => {
  server = await serveCorpus(corpus);
});
afterAll(() => server.stop());

/** The words of a page of this server. */
const read = (path: string) => wordsOf(`${server.address}${path}`);

test.each([
  ["/article/hints", "Listed as Proposal 484 · DOI 10.1000/182"],
  ["/person/ada-quill", "Listed as ORCID 0000-0002-1825-0097"],
  ["/organization/gull", "Listed as Wikidata Q42"],
])("%s says under which identifiers others list it", async (path, words) => {
  expect(await read(path)).toContain(words);
});

test("a text without identifiers says nothing of them", async () => {
  expect(await read("/article/other")).not.toContain("Listed as");
});

test("a search for an identifier shows first what is listed under it", async () => {
  const words = await read("/search?q=proposal-484");

  expect(words.indexOf("Type hints")).toBeGreaterThan(-1);
  expect(words.indexOf("Type hints")).toBeLessThan(words.indexOf("Proposal 484 is accepted"));
});
