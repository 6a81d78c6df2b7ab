import { renderProblem } from "../../../src/corpus/problem.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";

/** What is written of one text that two others tell of. */
interface Written {
  readonly evidence?: string;
  readonly knownFrom?: string;
  readonly authors?: readonly string[];
  readonly claims?: readonly string[];
}

const author = (name: string, more = "") => `{ nameAsPrinted: ${name}${more} }`;
const says = (source: string, property: string, stated: string, more = "") =>
  `{ property: ${property}, source: article/${source}, stated: "${stated}", statedAs: QUOTED${more} }`;

async function problemsOf(written: Written): Promise<readonly string[]> {
  const { evidence = "REFERENCED", knownFrom = "article/one, article/two", authors = [], claims = [] } = written;
  const corpus = `corpus: { title: T, description: D, language: en, licence: CC0-1.0 }
articles:
  - id: article/told
    kind: LETTER
    language: en
    title: The pier is ours
    evidence: ${evidence}
    knownFrom: [${knownFrom}]
    authors: [${authors.join(", ")}]
    claims: [${claims.join(", ")}]
  - { id: article/one, kind: REPORT, language: en, title: One, evidence: SEEN }
  - { id: article/two, kind: REPORT, language: en, title: Two, evidence: SEEN }
`;
  const { problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": corpus }));
  return problems.map(renderProblem);
}

const mixed =
  'c/corpus.yaml:6:12: warning: No source gives the title "The pier is ours" together with the authors given here, and some give others. Show title and authors as one source gives them; what the others give stands in `claims`.';

const dockers = author("some dockers", ", source: article/one");
const otherTitle = says("two", "title", "Is the pier ours?");

describe("title and authors that no source gives together are found", () => {
  test.each<{ readonly it: string } & Written>([
    {
      it: "the title of one source, the authors of another",
      authors: [dockers],
      claims: [says("two", "title", "The pier is ours"), says("one", "title", "Is the pier ours?")],
    },
    {
      it: "the same by claims on the author alone",
      authors: [author("some dockers")],
      claims: [says("one", "title", "Of piers"), says("two", "author", "Ada Quill")],
    },
    {
      it: "authors of whom no source names all",
      authors: [dockers, author("Bo Tarn", ", source: article/two")],
      claims: [otherTitle],
    },
    {
      it: "a title that no source gives",
      claims: [says("one", "title", "Of piers"), otherTitle],
    },
  ])("$it", async ({ it: _it, ...written }) => {
    expect(await problemsOf(written)).toEqual([mixed]);
  });

  test("the text itself, if nobody saw it, gives neither", async () => {
    const claims = [says("told", "title", "The pier is ours"), says("one", "title", "Is the pier ours?")];

    expect(
      await problemsOf({
        authors: [author("some dockers", ", source: article/told")],
        knownFrom: "article/one",
        claims,
      }),
    ).toContain(mixed);
  });
});

describe("nothing is found of", () => {
  test.each<{ readonly it: string } & Written>([
    {
      it: "a text of which nobody says otherwise",
      authors: [dockers],
      claims: [says("two", "title", "The pier is ours")],
    },
    {
      it: "title and authors of one source",
      authors: [dockers],
      claims: [says("one", "title", "The pier is ours"), otherTitle],
    },
    {
      it: "the same, where its words hold both",
      authors: [dockers],
      claims: [says("one", "title", "The pier is OURS, by some dockers"), otherTitle],
    },
    { it: "a source that says nothing of the title but knows the text", authors: [dockers], claims: [otherTitle] },
    {
      it: "a text that was seen, and says both itself",
      evidence: "SEEN",
      knownFrom: "",
      authors: [author("Ada Quill")],
      claims: [otherTitle],
    },
    {
      it: "words that nobody has reviewed",
      authors: [dockers],
      claims: [says("one", "title", "Of piers", ", status: SUGGESTED")],
    },
    {
      it: "words that are held to be mistaken",
      authors: [dockers],
      claims: [says("one", "title", "Of piers", ", rank: DEPRECATED")],
    },
  ])("$it", async ({ it: _it, ...written }) => {
    expect(await problemsOf(written)).toEqual([]);
  });
});
