import { countRecords } from "../../../src/corpus/count-records.js";
import { renderProblem } from "../../../src/corpus/problem.js";
import type { CorpusDisk } from "../../../src/corpus/read/disk.js";
import { readCorpus, type ReadCorpus } from "../../../src/corpus/read-corpus.js";
import { toCorpusProblems } from "../../../src/corpus/report-problems.js";
import type { GraphRecord } from "../../../src/model/graph/graph-record.js";
import { memoryDisk, type Tree } from "../../support/disk/memory-disk.js";
import { smallCorpus } from "./small-corpus.js";

const treeOf = (files: Tree): Tree =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`c/${name}`, content]));
const read = (files: Tree): Promise<ReadCorpus> => readCorpus("c", memoryDisk(treeOf(files)));
const find = ({ records }: ReadCorpus, id: string): GraphRecord | undefined =>
  records.find((record) => record.id === id);

describe("a folder", () => {
  test("that is not there is one problem", async () => {
    const { problems, corpus } = await readCorpus("gone", memoryDisk({}));

    expect(problems.map(renderProblem)).toEqual([
      "gone:1:1: error: There is no such folder. Name the folder that holds the corpus files.",
    ]);
    expect(corpus).toBeUndefined();
  });

  test("without corpus files is one problem", async () => {
    const { problems } = await read({ "README.md": "# Nothing yet", ".hidden.yaml": "x" });

    expect(problems.map(renderProblem)).toEqual([
      "c:1:1: error: No corpus file is in this folder. Add a file that ends in `.yaml`; `seed/README.md` says how.",
    ]);
  });

  test("that does not say what the corpus is lacks that", async () => {
    const { problems } = await read({ ...smallCorpus, "corpus.yaml": "places: [{ id: place/pier, name: Pier }]" });

    expect(problems.map(({ file, code }) => [file, code])).toEqual([["c", "NO_DESCRIPTION"]]);
  });
});

test("gives every problem at once, by file and line", async () => {
  const { problems, records } = await read({
    ...smallCorpus,
    "people.yaml": "people:\n  - { id: person/b, name: B, nameForm: WHOLE }\n  - { id: person/c, nameForm: FULL }\n",
    "articles/z.yaml":
      "article: { id: article/z, kind: NEWS, language: xx, title: Z, published: 2019-13, evidence: SEEN, series: series/z }",
  });

  expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
    ["c/articles/z.yaml", 1, "UNKNOWN_LANGUAGE"],
    ["c/articles/z.yaml", 1, "BAD_DATE"],
    ["c/articles/z.yaml", 1, "UNKNOWN_ID"],
    ["c/people.yaml", 2, "UNKNOWN_TERM"],
    ["c/people.yaml", 3, "MISSING_FIELD"],
  ]);
  expect(records).toEqual([]);
});

test("keeps what depends on a file that cannot be read out of the problems", async () => {
  const { problems } = await read({ ...smallCorpus, "rest.yaml": `${smallCorpus["rest.yaml"] ?? ""}\t- {` });

  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["BROKEN_YAML"]));
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["c/rest.yaml"]));
});

test("sums problems up", async () => {
  const { problems } = await read({ ...smallCorpus, "notes.txt": "", "x.yaml": "placs: []" });

  expect(toCorpusProblems(problems)).toMatchObject({
    errorCount: 1,
    warningCount: 1,
    summary: "1 error and 1 warning in the corpus.",
  });
  expect(toCorpusProblems([]).summary).toBe("No problems in the corpus.");
});

test("makes a record of everything, with its edges and the materialized one", async () => {
  const corpus = await read(smallCorpus);

  expect(corpus.corpus).toEqual({
    title: "Marrow Bay",
    description: "Letters about a pier.",
    language: "en",
    licence: "CC0-1.0",
  });
  expect(countRecords(corpus.records)).toEqual({
    Article: 2,
    Authorship: 1,
    Claim: 2,
    Conflict: 1,
    Corpus: 1,
    CrossReference: 1,
    Event: 1,
    Occurrence: 1,
    Organization: 1,
    Person: 1,
    Publication: 1,
    Vote: 1,
    VoteOption: 1,
  });
  expect(find(corpus, "cross-reference/a-reply--replies-to--a-letter")).toEqual({
    id: "cross-reference/a-reply--replies-to--a-letter",
    labels: ["CrossReference"],
    status: "ACCEPTED",
    properties: {
      type: "REPLIES_TO",
      evidence: "QUOTED",
      listed: 1,
      positionKey: 2 ** 31 + 1,
      sourceKey: "2019-03-08",
    },
    edges: [
      { type: "REFERENCE_FROM", to: "article/a-reply" },
      { type: "REFERENCE_TO", to: "article/a-letter" },
      {
        type: "REFERS_TO",
        from: "article/a-reply",
        to: "article/a-letter",
        properties: {
          id: "cross-reference/a-reply--replies-to--a-letter",
          type: "REPLIES_TO",
          status: "ACCEPTED",
          evidence: "QUOTED",
          positionKey: 2147483649,
          stance: "NEUTRAL",
          response: true,
        },
      },
    ],
  });
});

test("stores with an article what is worked out for it", async () => {
  expect(find(await read(smallCorpus), "article/a-letter")).toEqual({
    id: "article/a-letter",
    labels: ["Article"],
    status: null,
    properties: {
      authorCount: 1,
      kind: "LETTER",
      language: "en",
      languageRanges: ["en", "en-Latn-US", "en-Latn", "en-US"],
      title: "A letter",
      titleInProse: "“A letter”",
      titleKey: "a letter",
      published: "2019-03-01",
      publishedEarliest: "2019-03-01",
      publishedFirmEarliest: "2019-03-01",
      publishedFirmLatest: "2019-03-01",
      publishedLatest: "2019-03-01",
      publishedKey: "2019-03-01",
      publishedDescendingKey: "2019-03-01",
      publishedEarliestKey: "2019-03-01",
      publishedEarliestDescendingKey: "2019-03-01",
      publishedLatestKey: "2019-03-01",
      publishedLatestDescendingKey: "2019-03-01",
      publishedSpan: "2019-03",
      publishedYear: "2019",
      publishedMonth: "2019-03",
      publisherAsPrinted: "The Gull",
      evidence: "SEEN",
      isMachineTranslation: false,
      titleIsDescribed: false,
      isTranslation: false,
      derivation: 0,
      searchTitle: "a letter",
      signatoryCount: 0,
      readExtent: "UNKNOWN",
      responseCount: 1,
      searchText: "a letter the gull ada quill turnout 212",
    },
    edges: [
      { type: "PUBLISHED_BY", to: "organization/the-gull" },
      { type: "FIRST_PUBLISHED_BY", to: "organization/the-gull" },
      { type: "WORK", to: "article/a-letter" },
    ],
  });
});

test("stores with a vote, a claim and a conflict what is worked out for them", async () => {
  const corpus = await read(smallCorpus);
  const [first, second] = corpus.records.filter(({ labels }) => labels.includes("Claim"));

  expect(find(corpus, "vote/pier")?.properties).toEqual({
    question: "Keep the pier?",
    questionKey: "keep the pier?",
    whenDate: "2019-02",
    whenBasis: "STATED",
    whenEarliest: "2019-02-01",
    whenFirmEarliest: "2019-02-01",
    whenFirmLatest: "2019-02-28",
    whenLatest: "2019-02-28",
    whenKey: "2019-02-01",
    whenDescendingKey: "2019-02-01",
    whenEarliestKey: "2019-02-01",
    whenEarliestDescendingKey: "2019-02-01",
    whenLatestKey: "2019-02-28",
    whenLatestDescendingKey: "2019-02-28",
    whenSpan: "2019-02",
    whenYear: "2019",
    searchTitle: "keep the pier",
    searchText: "keep the pier keep it turnout 230 212",
  });
  expect(find(corpus, "conflict/turnout")?.properties).toMatchObject({
    agreement: "DISPUTED",
    spreadLeast: 212,
    spreadMost: 230,
  });
  expect(first?.properties).toMatchObject({
    valueKind: "NUMBER",
    unit: "COUNT",
    base: "voters",
    isApproximate: false,
    rank: "NORMAL",
  });
  expect(first?.edges).toContainEqual({ type: "RIVALS", to: second?.id });
  expect(second?.edges.map(({ type }) => type)).not.toContain("RIVALS");
});

test("does not mind the order in which a disk lists its files", async () => {
  const files = treeOf(smallCorpus);
  const found = async (disk: CorpusDisk) => {
    const { records, problems, corpus } = await readCorpus("c", disk);
    return { records, problems, corpus };
  };
  const straight = await found(memoryDisk(files));

  expect(await found(memoryDisk(files, (names) => names.toReversed()))).toEqual(straight);
  expect(await found(memoryDisk(Object.fromEntries(Object.entries(files).toReversed())))).toEqual(straight);
});

test("does not mind in which file a record stands", async () => {
  const {
    "articles/a-letter.yaml": letter = "",
    "articles/a-reply.yaml": reply = "",
    "rest.yaml": rest = "",
    ...others
  } = smallCorpus;
  const moved = await read({
    ...others,
    "articles/a-letter.yaml": reply,
    "articles/a-reply.yaml": letter,
    "aa.yaml": rest,
  });

  expect(moved.records).toEqual((await read(smallCorpus)).records);
  expect(moved.problems.map(({ code }) => code)).toEqual(["MISNAMED_FILE", "MISNAMED_FILE"]);
});

test("changes with one file only the records of that file and what follows from them", async () => {
  const before = await read(smallCorpus);
  const letter = smallCorpus["articles/a-letter.yaml"] ?? "";
  const added = letter.replace(
    "  authors:\n",
    "  authors:\n    - { nameAsPrinted: The pier club, isCollective: true }\n",
  );

  const after = await read({ ...smallCorpus, "articles/a-letter.yaml": added });

  const changed = after.records.filter((record) => JSON.stringify(record) !== JSON.stringify(find(before, record.id)));
  expect(changed.map(({ id }) => id)).toEqual([
    "article/a-letter",
    "authorship/a-letter--ada-quill",
    "authorship/a-letter--the-pier-club",
  ]);
});
