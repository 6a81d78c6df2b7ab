import { knownDate } from "../../../support/known-date.js";
import { Yielder } from "../../../../src/base/scheduling/yield-to-event-loop.js";
import type {
  AnswerRecord,
  ChainAnswer,
  ChainArticle,
  ChainText,
} from "../../../../src/questions/response-chain/chain-graph.js";
import type { ChainDirectionName } from "../../../../src/questions/response-chain/types.js";
import type { ArticleWords, Names, ReferenceWords } from "../../../../src/questions/response-chain/details.js";
import { writeOutline } from "../../../../src/questions/response-chain/write-outline.js";

const names = (...all: readonly string[]): Names => ({ names: all, count: all.length });

const plain: ArticleWords = {
  title: "“Yes”",
  language: "en",
  disputed: {},
  authors: names(),
  signatories: names(),
  publisher: "CounterPunch",
};

const article = (id: string, published: string | null, depth = 0): ChainText => ({
  id,
  form: id,
  depth,
  published: knownDate(published),
  values: [],
  versions: [],
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
    references: new Map(),
  };
  const question = { from: root.id, direction: "ANSWERED_BY" as const, asOf };
  const [line] = await writeOutline({ texts: [root], answers: [] }, details, question, noTurns());
  return line;
}

function noTurns(): Yielder {
  return new Yielder({ isOver: false });
}

describe("writeOutline", () => {
  test.each<{ readonly it: string; readonly words: Partial<ArticleWords>; readonly around: readonly string[] }>([
    { it: "behind its author", words: { authors: names("Ada") }, around: ["Ada, “", "” (4 March 2019)."] },
    {
      it: "before who signed",
      words: { signatories: names("Brad") },
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
    {
      it: "a title in our words as such",
      words: { title: "[Letter]", authors: names("Ada") },
      says: "Ada, [Letter] (4 March 2019).",
    },
    { it: "one author", words: { authors: names("Ada Quill") }, says: "Ada Quill, “Yes” (4 March 2019)." },
    { it: "two authors", words: { authors: names("Ada", "Bea") }, says: "Ada and Bea, “Yes” (4 March 2019)." },
    {
      it: "every author, since one who is left out may be the one who is answered",
      words: { authors: names("Ada", "Bea", "Cy") },
      says: "Ada, Bea and Cy, “Yes” (4 March 2019).",
    },
    {
      it: "how many authors there are beside those that are read",
      words: { authors: { names: ["Ada", "Bea"], count: 30 } },
      says: "Ada, Bea and 28 others, “Yes” (4 March 2019).",
    },
    {
      it: "the authors of a text that is signed too",
      words: { authors: names("Ada"), signatories: names("Bea") },
      says: "Ada, “Yes” (4 March 2019).",
    },
    {
      it: "who signed, where nobody is named as author",
      words: { signatories: names("Brad") },
      says: "“Yes”, signed by Brad (4 March 2019).",
    },
    {
      it: "two who signed",
      words: { signatories: names("Ada", "Bea") },
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
    expect(await firstLine({ authors: names("Ada") }, published, asOf)).toBe(says);
  });
});

/** One text answers another, in these versions of the two. */
function answer(
  from: ChainText,
  to: ChainText,
  type = "REPLIES_TO",
  [by, of]: readonly [ChainArticle, ChainArticle] = [from, to],
): ChainAnswer {
  const id = `cross-reference/${by.id}--${type}--${of.id}`;
  const record: AnswerRecord = {
    id,
    type,
    status: "ACCEPTED",
    locator: "line 1",
    evidence: "INFERRED",
    positionKey: 0,
    from: by,
    to: of,
    values: [],
  };
  return { from, to, depth: Math.max(from.depth, to.depth), record, alsoIn: [] };
}

async function linesOf(
  texts: readonly ChainText[],
  answers: readonly ChainAnswer[],
  { direction = "ANSWERED_BY", words = {}, references = new Map() }: Told = {},
): Promise<readonly string[]> {
  const all = texts.flatMap((text) => [text, ...text.versions]);
  const wordsOf = ({ id }: ChainArticle) => ({
    ...plain,
    title: `“${id}”`,
    authors: names(id.toUpperCase()),
    ...words[id],
  });
  const details = {
    version: "",
    hidden: { count: 0, reasons: [] },
    articles: new Map(all.map((each) => [each.id, wordsOf(each)])),
    references,
  };
  const question = { from: texts[0]?.id ?? "", direction, asOf: undefined };
  const lines = await writeOutline({ texts, answers }, details, question, noTurns());
  return lines.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);
}

interface Told {
  readonly direction?: ChainDirectionName;
  readonly words?: Readonly<Record<string, Partial<ArticleWords>>>;
  readonly references?: ReadonlyMap<string, ReferenceWords>;
}

describe("writeOutline of answers", () => {
  const [a, b, c, d] = [article("a", null), article("b", null, 1), article("c", null, 1), article("d", null, 2)];
  const said = (from: string, verb: string, to: string) =>
    `${from.toUpperCase()}, “${from}” (undated), ${verb} ${to.toUpperCase()}, “${to}” (undated): line 1; matched by the editors of this corpus.`;

  test("sets each under what it answers, also where the chain knows a shorter way to it", async () => {
    expect(await linesOf([a, b, c, d], [answer(b, a), answer(c, b), answer(c, a), answer(d, c)])).toEqual([
      "A, “a” (undated).",
      `  ${said("b", "replies to", "a")}`,
      `    ${said("c", "replies to", "b")}`,
      `  ${said("c", "replies to", "a")}`,
      `    ${said("d", "replies to", "c")}`,
    ]);
  });

  test("tells what a text answers in several ways at once, before what answers that text", async () => {
    const [second, third] = [answer(b, a, "DISPUTES"), answer(d, b)];

    expect(await linesOf([a, b, d], [answer(b, a), second, third])).toEqual([
      "A, “a” (undated).",
      `  ${said("b", "replies to", "a")}`,
      `  ${said("b", "disputes", "a")}`,
      `    ${said("d", "replies to", "b")}`,
    ]);
  });

  test("sets each under what answers where it goes back in time", async () => {
    const [first, second] = [answer(a, b), answer(b, d)];

    expect(await linesOf([a, b, d], [first, second], { direction: "ANSWERS_TO" })).toEqual([
      "A, “a” (undated).",
      `  ${said("a", "replies to", "b")}`,
      `    ${said("b", "replies to", "d")}`,
    ]);
  });

  test("names the versions of a text where it is first mentioned, and the one that an answer is tied to", async () => {
    const [copy, french] = [article("copy", "2019-03-05"), article("french", null, 1)];
    const [root, reply] = [
      { ...a, versions: [copy] },
      { ...b, versions: [french] },
    ];
    const words = { french: { language: "fr" }, copy: { authors: names("Another spelling") } };

    expect(await linesOf([root, reply], [answer(reply, root, "REPLIES_TO", [french, copy])], { words })).toEqual([
      "A, “a” (undated; also as “copy”, 5 March 2019).",
      "  B, “b” (undated; also as “french”, in French, undated), as “french” (in French, undated), replies to A, “a” (undated), as “copy” (5 March 2019): line 1; matched by the editors of this corpus.",
    ]);
  });

  test.each<{ readonly it: string; readonly words: Partial<ReferenceWords>; readonly says: string }>([
    { it: "every place", words: { locators: ["line 1", "note 2"] }, says: "line 1, also note 2; " },
    {
      it: "how many more places there are than are named or described",
      words: { locators: ["p. 1", "p. 2", "p. 3", "p. 4", "p. 5", "p. 6", ""] },
      says: "p. 1, also p. 2, also p. 3, also p. 4, also p. 5, and in 2 more places; ",
    },
    { it: "a place that is not described", words: { locators: ["", "p. 2"] }, says: "p. 2, and in one more place; " },
    {
      it: "how many places there are if none is described",
      words: { locators: ["", ""] },
      says: "2 places, not noted; ",
    },
    {
      it: "in which texts it is stated",
      words: { statedIn: ["x", "y", "z"].map((id) => ({ id, title: `“${id}”` })) },
      says: "known from “x”, “y” and “z”, line 1; ",
    },
  ])("tells of an answer $it", async ({ words, says }) => {
    const one = answer(b, a);
    const references = new Map([[one.record.id, { locators: [], statedIn: [], ...words }]]);

    expect(await linesOf([a, b], [one], { references })).toEqual([
      "A, “a” (undated).",
      `  B, “b” (undated), replies to A, “a” (undated): ${says}matched by the editors of this corpus.`,
    ]);
  });
});
