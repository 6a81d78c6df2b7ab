import { renderProblem } from "../../../src/corpus/problem.js";
import { readCorpus } from "../../../src/corpus/read-corpus.js";
import { memoryDisk } from "../../support/disk/memory-disk.js";

async function problemsOf(evidence: string, source: string): Promise<readonly string[]> {
  const corpus = `corpus: { title: T, description: D, language: en, licence: CC0-1.0 }
articles:
  - id: article/told
    kind: LETTER
    language: en
    title: The pier is ours
    evidence: ${evidence}
    knownFrom: [article/${source}]
    authors: [{ nameAsPrinted: some dockers, source: article/${source} }]
    publications: [{ publisher: organization/gull, source: article/${source} }]
    claims: [{ property: title, source: article/${source}, stated: The pier is ours, statedAs: QUOTED }]
  - { id: article/one, kind: REPORT, language: en, title: One, evidence: SEEN }
organizations: [{ id: organization/gull, name: The Gull, kind: PUBLICATION }]
`;
  const { problems } = await readCorpus("c", memoryDisk({ "c/corpus.yaml": corpus }));
  return problems.map(renderProblem);
}

const own = (place: string) =>
  `c/corpus.yaml:${place}: warning: "article/told" was not seen, but is named as evidence for something about itself. Name the text that tells of it.`;

describe("a text that shows something of itself", () => {
  test("is found where nobody saw it", async () => {
    expect(await problemsOf("REFERENCED", "told")).toEqual([own("8:16"), own("9:54"), own("10:60"), own("11:41")]);
  });

  test.each([
    { it: "was seen", evidence: "SEEN", source: "told" },
    { it: "leaves it to another", evidence: "REFERENCED", source: "one" },
  ])("is none where it $it", async ({ evidence, source }) => {
    expect(await problemsOf(evidence, source)).toEqual([]);
  });
});
