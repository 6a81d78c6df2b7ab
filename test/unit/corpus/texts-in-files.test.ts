import { renderProblem } from "../../../src/corpus/problem.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";

const description = "corpus: { title: T, description: D, language: en, licence: CC0-1.0 }\n";

/** Reads a corpus of one article with these lines besides those that each has, the first of them on line 6. */
async function read(...lines: readonly string[]) {
  const article = ["article:", "  id: article/a", "  kind: LETTER", "  language: en", "  evidence: SEEN"];
  const text = [...article, ...lines.map((line) => `  ${line}`), ""].join("\n");
  const { problems, records } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": description, "c/a.yaml": text }));
  const properties = records.find(({ id }) => id === "article/a")?.properties;
  return { problems: problems.map(renderProblem), properties };
}

const comment = "Put the whole text in quotes, or the comment on a line of its own, with a blank behind its `#`.";
const quotes = "Put the whole text in quotes.";

describe("words that YAML takes for no part of the text", () => {
  test.each<{ readonly it: string; readonly lines: readonly string[]; readonly problem: string }>([
    {
      it: "a number behind a hash",
      lines: ["title: Bulletin #12 and its readers"],
      problem: `c/a.yaml:6:19: error: YAML takes \`#12 and its readers\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "a hash at the start",
      lines: ["title: #enough"],
      problem: `c/a.yaml:6:10: error: YAML takes \`#enough\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "a hash at the start of a line",
      lines: ["title: T", "note: In the minutes", "  #12 was read"],
      problem: `c/a.yaml:8:5: error: YAML takes \`#12 was read\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "a hash behind the sign of a block",
      lines: ["title: > #12", "  and more"],
      problem: `c/a.yaml:6:12: error: YAML takes \`#12\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "a remark on the line of a text without quotes",
      lines: ["title: The letter # as printed"],
      problem: `c/a.yaml:6:21: warning: YAML takes \`# as printed\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "a hash right behind a text in quotes",
      lines: ['title: "Bulletin" #12'],
      problem: `c/a.yaml:6:21: warning: YAML takes \`#12\` for a comment, not for a part of the text. ${comment}`,
    },
    {
      it: "the name of an anchor that nothing repeats",
      lines: ["title: &Sons Ltd"],
      problem: `c/a.yaml:6:10: error: YAML takes \`&Sons\` for an anchor, not for a part of the text. ${quotes}`,
    },
    {
      it: "an anchor and nothing else",
      lines: ["title: &Co"],
      problem: `c/a.yaml:6:10: error: YAML takes \`&Co\` for an anchor, not for a part of the text. ${quotes}`,
    },
    {
      it: "a tag",
      lines: ["title: !Basta ya"],
      problem: `c/a.yaml:6:10: error: YAML takes \`!Basta\` for a tag, not for a part of the text. ${quotes}`,
    },
    {
      it: "a tag without a name",
      lines: ["title: ! No more"],
      problem: `c/a.yaml:6:10: error: YAML takes \`!\` for a tag, not for a part of the text. ${quotes}`,
    },
  ])("are told: $it", async ({ lines, problem }) => {
    expect((await read(...lines)).problems).toEqual([problem]);
  });

  test.each([
    { it: "an anchor that is repeated", lines: ["title: &t Strike", "summary: *t"] },
    { it: "a remark behind a text in quotes", lines: ['title: "Strike" # as printed'] },
    { it: "a remark behind a term", lines: ["title: T", "readExtent: WHOLE #so far"] },
    { it: "a remark on a line of its own", lines: ["title: T", "# what follows was added", "note: N"] },
    { it: "a hash without a blank before it", lines: ["title: Bulletin#12"] },
    { it: "a tag of YAML itself", lines: ["title: !!str 1848"] },
  ])("are left alone if they are meant: $it", async ({ lines }) => {
    expect((await read(...lines)).problems).toEqual([]);
  });
});

describe("characters that nobody can see", () => {
  test.each<{ readonly it: string; readonly lines: readonly string[]; readonly problem: string }>([
    {
      it: "in a date",
      lines: ["title: T", "published: 2019-\u{200b}03"],
      problem: "c/a.yaml:7:19: error: Here stands U+200B ZERO WIDTH SPACE, which nobody can see. Take it out.",
    },
    {
      it: "in a term",
      lines: ["title: T", 'readExtent: "WHOLE\u{2060}"'],
      problem: "c/a.yaml:7:21: error: Here stands U+2060 WORD JOINER, which nobody can see. Take it out.",
    },
    {
      it: "in an id, as an escape",
      lines: ["title: T", 'series: "series/x\\u200f"'],
      problem: "c/a.yaml:7:11: error: Here stands U+200F RIGHT-TO-LEFT MARK, which nobody can see. Take it out.",
    },
    {
      it: "in the name of a field",
      lines: ["title: T", "no\u{ad}te: N"],
      problem: "c/a.yaml:7:5: error: Here stands U+00AD SOFT HYPHEN, which nobody can see. Take it out.",
    },
    {
      it: "in a title, where they do nothing",
      lines: ["title: Str\u{ad}ike"],
      problem: "c/a.yaml:6:13: warning: Here stands U+00AD SOFT HYPHEN, which nobody can see. Take it out.",
    },
    {
      it: "all that a title has",
      lines: ['title: "\u{200b}"'],
      problem:
        'c/a.yaml:6:10: error: "title" is empty except for U+200B ZERO WIDTH SPACE. Write a text, or leave the field out.',
    },
    {
      it: "blanks, all that a title has",
      lines: ['title: "  \u{a0}"'],
      problem: 'c/a.yaml:6:10: error: "title" is empty. Write a text, or leave the field out.',
    },
  ])("are named: $it", async ({ lines, problem }) => {
    expect((await read(...lines)).problems).toEqual([problem]);
  });

  test.each([
    { it: "a joiner in Persian", title: "نامه\u{200c}ها" },
    { it: "a mark of direction beside Hebrew", title: "מכתב (1)\u{200f}" },
    { it: "a picture of several", title: "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} ❤\u{fe0f}" },
    { it: "a break in Khmer", title: "សំបុត្រ\u{200b}នេះ" },
  ])("are left alone where a script needs them: $it", async ({ title }) => {
    const { problems, properties } = await read(`title: "${title}"`);
    expect({ problems, title: properties?.["title"] }).toEqual({ problems: [], title });
  });
});

test.each([
  ["title: 2.10", '"title" must be text, and here it is a number. Put it in quotes: `"2.10"`.'],
  ["title: 0x1F", '"title" must be text, and here it is a number. Put it in quotes: `"0x1F"`.'],
  ["title: TRUE", '"title" must be text, and here it is `true`. Put it in quotes: `"TRUE"`.'],
  ["title: Null", '"title" must be text, and here it is nothing. Put it in quotes: `"Null"`.'],
])("shows what is wrong as it is written: %s", async (line, told) => {
  expect((await read(line)).problems).toEqual([`c/a.yaml:6:10: error: ${told}`]);
});

test("shows a number that is too large as it is written", async () => {
  const { problems } = await read(
    "title: T",
    "signatories: [{ nameAsPrinted: Ada, person: person/a, position: 3000000000000000000001 }]",
  );
  expect(problems).toContain(
    'c/a.yaml:7:67: error: "position" must be at most 2147483647, and here it is 3000000000000000000001. Correct the number.',
  );
});

test("gives texts without white space at their ends, composed", async () => {
  const { problems, properties } = await read("title: >", "  Une", "  e\u{301}tude", "", 'note: " N "');
  expect({ problems, title: properties?.["title"], note: properties?.["note"] }).toEqual({
    problems: [],
    title: "Une étude",
    note: "N",
  });
});

test("takes an empty list as none", async () => {
  const lists = ["alsoAt", "knownFrom", "reprinted", "addressees", "authors", "references"].map((key) => `${key}: []`);
  const { problems, properties } = await read("title: T", ...lists);
  expect({ problems, properties }).toEqual({ problems: [], properties: (await read("title: T")).properties });
});
