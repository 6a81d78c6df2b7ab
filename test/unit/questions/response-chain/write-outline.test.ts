import { knownDate } from "../../../support/known-date.js";
import { Turns } from "../../../../src/engine/turns.js";
import type { ChainArticle } from "../../../../src/questions/response-chain/chain-graph.js";
import type { ArticleWords } from "../../../../src/questions/response-chain/details.js";
import { writeOutline } from "../../../../src/questions/response-chain/write-outline.js";

const plain: ArticleWords = {
  title: "Yes",
  authors: [],
  signatories: { names: [], count: 0 },
  publisher: "CounterPunch",
};

const article = (id: string, published: string | null, depth = 0): ChainArticle => ({
  id,
  form: id,
  depth,
  published: knownDate(published),
  values: [],
});

async function firstParts(words: Partial<ArticleWords>) {
  return (await outlineOf(words, "2019-03-04"))?.parts;
}

async function firstLine(words: Partial<ArticleWords>, published: string | null = "2019-03-04", asOf?: string) {
  const line = await outlineOf(words, published, asOf);
  expect(line?.parts.map(({ text }) => text).join("")).toBe(line?.text);
  return line?.text;
}

async function outlineOf(words: Partial<ArticleWords>, published: string | null, asOf?: string) {
  const root = article("article/a", published);
  const details = {
    version: "",
    hidden: { count: 0, reasons: [] },
    articles: new Map([[root.id, { ...plain, ...words }]]),
  };
  const graph = { articles: [root], answers: [], goesDeeper: false, isFull: false };
  const [line] = await writeOutline(graph, root, details, { asOf, turns: new Turns({ isOver: false }) });
  return line;
}

describe("writeOutline", () => {
  test.each<{ readonly it: string; readonly words: Partial<ArticleWords>; readonly around: readonly string[] }>([
    { it: "behind its author", words: { authors: ["Ada"] }, around: ["Ada, “", "” (4 March 2019)."] },
    {
      it: "before who signed",
      words: { signatories: { names: ["Brad"], count: 1 } },
      around: ["“", "”, signed by Brad (4 March 2019)."],
    },
  ])("gives the title in a piece of its own, $it", async ({ words, around: [before, after] }) => {
    expect(await firstParts(words)).toEqual([
      { text: before, article: null },
      { text: "Yes", article: "article/a" },
      { text: after, article: null },
    ]);
  });

  test.each<{ readonly it: string; readonly words: Partial<ArticleWords>; readonly says: string }>([
    { it: "one author", words: { authors: ["Ada Quill"] }, says: "Ada Quill, “Yes” (4 March 2019)." },
    { it: "two authors", words: { authors: ["Ada", "Bea"] }, says: "Ada and Bea, “Yes” (4 March 2019)." },
    {
      it: "the first of many",
      words: { authors: ["Ada", "Bea", "Cy"] },
      says: "Ada and others, “Yes” (4 March 2019).",
    },
    {
      it: "the authors of a text that is signed too",
      words: { authors: ["Ada"], signatories: { names: ["Bea"], count: 1 } },
      says: "Ada, “Yes” (4 March 2019).",
    },
    {
      it: "who signed, where nobody is named as author",
      words: { signatories: { names: ["Brad"], count: 1 } },
      says: "“Yes”, signed by Brad (4 March 2019).",
    },
    {
      it: "two who signed",
      words: { signatories: { names: ["Ada", "Bea"], count: 2 } },
      says: "“Yes”, signed by Ada and Bea (4 March 2019).",
    },
    {
      it: "the first who signed, and how many more",
      words: { signatories: { names: ["Ada", "Bea"], count: 4 } },
      says: "“Yes”, signed by Ada and 3 others (4 March 2019).",
    },
    {
      it: "that nobody is shown, and where it appeared",
      words: {},
      says: "“Yes”, by an author who is not shown, in CounterPunch (4 March 2019).",
    },
    {
      it: "that nothing is shown",
      words: { publisher: null },
      says: "“Yes”, by an author who is not shown (4 March 2019).",
    },
  ])("names $it", async ({ words, says }) => {
    expect(await firstLine(words)).toBe(says);
  });

  test.each([
    { published: "2019-03-04", asOf: "2019-03-04", says: "Ada, “Yes” (4 March 2019)." },
    { published: null, asOf: "2010-01-01", says: "Ada, “Yes” (undated)." },
    {
      published: "2019-03",
      asOf: "2010-01-01",
      says: "Ada, “Yes” (March 2019); by its date it had not been published by 1 January 2010.",
    },
  ])("says of where the chain begins whether it was out by $asOf: $published", async ({ published, asOf, says }) => {
    expect(await firstLine({ authors: ["Ada"] }, published, asOf)).toBe(says);
  });
});
